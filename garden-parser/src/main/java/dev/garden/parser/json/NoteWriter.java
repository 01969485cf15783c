package dev.garden.parser.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.model.Garden;
import dev.garden.model.Heading;
import dev.garden.model.InlineField;
import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSettings;
import dev.garden.model.Tag;
import dev.garden.model.Task;
import dev.garden.model.Timestamp;
import dev.garden.model.link.Backlink;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.ResolvedLink;
import dev.garden.model.property.Property;
import dev.garden.model.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes all that is known of one note. */
final class NoteWriter {

    private final Garden garden;
    private final JsonGenerator out;
    private final JsonFields fields;
    private final ValueWriter values;

    NoteWriter(Garden garden, JsonGenerator out) {
        this.garden = garden;
        this.out = out;
        fields = new JsonFields(out);
        values = new ValueWriter(out);
    }

    /** Writes what every list of notes says of one. */
    static void identity(JsonGenerator out, Garden garden, Note note) throws IOException {
        out.writeStringField("path", note.path().value());
        out.writeStringField("title", note.title());
        out.writeStringField("permalink", note.permalink().path());
        out.writeBooleanField("published", garden.isPublished(note));
        out.writeBooleanField("protected", note.isProtected());
    }

    void write(Note note) throws IOException {
        out.writeStartObject();
        identity(out, garden, note);
        out.writeObjectFieldStart("properties");
        for (Property property : note.properties().all()) {
            out.writeFieldName(property.name());
            values.write(property.value());
        }
        out.writeEndObject();
        fields.texts("tags", note.tags().stream().map(Tag::name).toList());
        fields.texts("aliases", note.aliases());
        settings(note.settings());
        fields.text("created", time(note.times().created()).orElse(null));
        fields.text("updated", time(note.times().updated()).orElse(null));
        out.writeNumberField("words", note.content().words());
        headings(note);
        links(note);
        fields.texts("backlinks", sources(note));
        tasks(note);
        inlineFields(note);
        out.writeEndObject();
    }

    private void settings(NoteSettings settings) throws IOException {
        fields.texts("cssclasses", settings.cssclasses());
        fields.text("description", settings.description());
        fields.text("icon", settings.icon());
        fields.text("gardenPath", settings.gardenPath());
        out.writeBooleanField("home", settings.is(NoteFlag.HOME));
        fields.texts("contentClasses", settings.contentClasses());
        fields.texts("metatags", settings.metatags());
        out.writeBooleanField("pinned", settings.is(NoteFlag.PINNED));
        out.writeBooleanField("hide", settings.is(NoteFlag.HIDE));
        out.writeBooleanField("hideInFileTree", settings.is(NoteFlag.HIDE_IN_FILE_TREE));
        out.writeBooleanField("hideInGraph", settings.is(NoteFlag.HIDE_IN_GRAPH));
        out.writeBooleanField("hideTitle", settings.is(NoteFlag.HIDE_TITLE));
    }

    /** Times of the file system are no facts of the note: they change with every copy of the vault. */
    private static Optional<String> time(@Nullable Timestamp time) {
        return Optional.ofNullable(time)
                .filter(known -> known.source() == Timestamp.Source.PROPERTY)
                .map(Timestamp::iso);
    }

    private void headings(Note note) throws IOException {
        out.writeArrayFieldStart("headings");
        for (Heading heading : note.headings()) {
            out.writeStartObject();
            out.writeNumberField("level", heading.level());
            fields.text("text", heading.text());
            fields.text("anchor", heading.anchor());
            out.writeNumberField("line", heading.position().line());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void links(Note note) throws IOException {
        out.writeArrayFieldStart("links");
        for (ResolvedLink resolved : garden.links(note)) {
            Link link = resolved.link();
            out.writeStartObject();
            fields.text("kind", link.kind().name().toLowerCase(Locale.ROOT));
            fields.text("target", link.path());
            fields.text("subpath", link.subpath().isEmpty() ? null : link.subpath());
            fields.text("display", link.display());
            fields.text("resolved", target(resolved.target()).orElse(null));
            place(link.position());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static Optional<String> target(LinkTarget target) {
        if (target instanceof LinkTarget.ToNote to) {
            return Optional.of(to.note().value());
        }
        if (target instanceof LinkTarget.ToFile to) {
            return Optional.of(to.file().value());
        }
        return target instanceof LinkTarget.ToUrl to ? Optional.of(to.url()) : Optional.empty();
    }

    private void place(Position position) throws IOException {
        out.writeNumberField("line", position.line());
        out.writeNumberField("column", position.column());
    }

    /** A note's links to itself are no backlinks that anybody wants to see. */
    private List<String> sources(Note note) {
        return garden.backlinks(note).stream()
                .map(Backlink::source)
                .filter(source -> !source.equals(note.path()))
                .distinct()
                .map(Object::toString)
                .toList();
    }

    private void tasks(Note note) throws IOException {
        out.writeArrayFieldStart("tasks");
        for (Task task : note.content().tasks()) {
            out.writeStartObject();
            fields.text("status", task.status());
            out.writeBooleanField("checked", task.isChecked());
            fields.text("text", task.text());
            place(task.position());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** A key that stands several times has all its values. */
    private void inlineFields(Note note) throws IOException {
        var byKey = new LinkedHashMap<String, List<String>>();
        for (InlineField field : note.content().fields()) {
            byKey.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(field.value());
        }
        out.writeObjectFieldStart("fields");
        for (Map.Entry<String, List<String>> field : byKey.entrySet()) {
            out.writeFieldName(field.getKey());
            values.writeFields(field.getValue());
        }
        out.writeEndObject();
    }
}
