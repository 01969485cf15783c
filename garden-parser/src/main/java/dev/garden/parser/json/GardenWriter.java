package dev.garden.parser.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.nav.Nav;
import dev.garden.model.nav.NavItem;
import dev.garden.model.nav.NavSection;
import dev.garden.model.nav.NavTarget;
import dev.garden.model.source.VaultPath;
import java.io.IOException;
import java.util.List;

/** Writes the overview of a garden. */
final class GardenWriter {

    private final Garden garden;
    private final JsonGenerator out;
    private final JsonFields fields;

    GardenWriter(Garden garden, JsonGenerator out) {
        this.garden = garden;
        this.out = out;
        fields = new JsonFields(out);
    }

    void write() throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("notes");
        for (Note note : garden.notes()) {
            out.writeStartObject();
            NoteWriter.identity(out, garden, note);
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeArrayFieldStart("navs");
        for (Nav nav : garden.navs()) {
            write(nav);
        }
        out.writeEndArray();
        out.writeObjectFieldStart("tags");
        for (Garden.TaggedNotes tagged : garden.tags().values()) {
            out.writeNumberField(tagged.tag().name(), tagged.notes().size());
        }
        out.writeEndObject();
        var attachments = garden.attachments().stream();
        fields.texts("attachments", attachments.map(file -> file.path().value()).toList());
        out.writeEndObject();
    }

    /** Writes the field {@code public} of an object that is open: the published notes, and those of them that are protected. */
    void writePublic() throws IOException {
        out.writeObjectFieldStart("public");
        fields.texts(
                "notes",
                garden.publishedNotes().map(Note::path).map(VaultPath::value).toList());
        var locked = garden.publishedNotes().filter(Note::isProtected);
        fields.texts("protected", locked.map(Note::path).map(VaultPath::value).toList());
        out.writeEndObject();
    }

    private void write(Nav nav) throws IOException {
        out.writeStartObject();
        fields.text("note", nav.note());
        fields.text("title", nav.title());
        fields.text("permalink", nav.permalink());
        fields.text("scope", nav.scope());
        out.writeArrayFieldStart("sections");
        for (NavSection section : nav.sections()) {
            out.writeStartObject();
            fields.text("title", section.title());
            out.writeNumberField("level", section.level());
            items(section.items());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void items(List<NavItem> items) throws IOException {
        out.writeArrayFieldStart("items");
        for (NavItem item : items) {
            out.writeStartObject();
            fields.text("icon", item.icon());
            fields.text("label", item.label());
            target(item);
            items(item.items());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void target(NavItem item) throws IOException {
        var target = item.target();
        var note = target instanceof NavTarget.ToNote to ? to : null;
        var asked = target instanceof NavTarget.Unresolved to ? to.permalink() : null;
        fields.text("permalink", note == null ? asked : note.permalink());
        fields.text("url", target instanceof NavTarget.ToUrl to ? to.url() : null);
        fields.text("note", note == null ? null : note.note());
        fields.text("file", target instanceof NavTarget.ToFile to ? to.file() : null);
    }
}
