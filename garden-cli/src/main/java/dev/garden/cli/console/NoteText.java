package dev.garden.cli.console;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.Timestamp;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.ResolvedLink;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of one note, for people. */
public final class NoteText {

    private NoteText() {}

    /** {@return the note as text} */
    public static String of(Garden garden, Note note, Style style) {
        var lines = Stream.of(
                        style.strong(note.title()) + "  "
                                + style.faint(note.path().value()),
                        "  " + (garden.isPublished(note) ? "published at " + note.permalink() : "not published"),
                        times(note),
                        "  " + Counts.of(note.content().words(), "word"),
                        list("aliases", note.aliases()),
                        list(
                                "tags",
                                note.tags().stream()
                                        .map(tag -> "#" + tag.name())
                                        .toList()))
                .filter(line -> !line.isBlank())
                .toList();
        return Stream.of(
                        lines.stream(),
                        headings(note, style),
                        links(garden, note, style),
                        backlinks(garden, note, style))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private static String times(Note note) {
        return time("  created ", note.times().created())
                + time("  updated ", note.times().updated());
    }

    private static String time(String what, @Nullable Timestamp time) {
        return time == null ? "" : what + time.iso();
    }

    private static String list(String name, List<String> values) {
        return values.isEmpty() ? "" : "  " + name + ": " + String.join(", ", values);
    }

    private static Stream<String> headings(Note note, Style style) {
        return part(
                "Headings",
                style,
                note.headings().stream()
                        .map(heading ->
                                "  ".repeat(heading.level()) + heading.text() + style.faint("  #" + heading.anchor())));
    }

    private static Stream<String> links(Garden garden, Note note, Style style) {
        return part(
                "Links",
                style,
                garden.links(note).stream()
                        .map(link -> "  " + link.link().linktext() + style.faint(" → " + target(link))));
    }

    private static String target(ResolvedLink link) {
        LinkTarget target = link.target();
        if (target instanceof LinkTarget.ToNote to) {
            return to.anchor() == null ? to.note().value() : to.note() + "#" + to.anchor();
        }
        if (target instanceof LinkTarget.ToFile to) {
            return to.file().value();
        }
        return target instanceof LinkTarget.ToUrl ? "another site" : "nothing";
    }

    private static Stream<String> backlinks(Garden garden, Note note, Style style) {
        return part(
                "Linked from",
                style,
                garden.backlinks(note).stream()
                        .map(link -> "  " + link.source())
                        .distinct());
    }

    private static Stream<String> part(String title, Style style, Stream<String> lines) {
        List<String> all = lines.toList();
        return all.isEmpty() ? Stream.of() : Stream.concat(Stream.of(style.strong(title)), all.stream());
    }
}
