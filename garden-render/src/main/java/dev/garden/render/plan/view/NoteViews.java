package dev.garden.render.plan.view;

import dev.garden.model.Heading;
import dev.garden.model.Note;
import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSwitch;
import dev.garden.model.Tag;
import dev.garden.render.i18n.Messages;
import dev.garden.render.output.OutputPath;
import dev.garden.render.plan.site.SiteWords;
import dev.garden.render.spi.PlannedNote;
import dev.garden.render.view.Html;
import dev.garden.render.view.LinkView;
import dev.garden.render.view.NoteEntryView;
import dev.garden.render.view.NoteView;
import dev.garden.render.view.NoteView.Lock;
import dev.garden.render.view.TagView;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What pages show of notes. */
public final class NoteViews {

    private static final int WORDS_A_MINUTE = 250;
    private static final int LONGEST_EXCERPT = 160;

    private final SiteWords words;

    public NoteViews(SiteWords words) {
        this.words = words;
    }

    /** {@return the view of a note for its own page; behind a lock there is nothing but its title} */
    public NoteView page(PlannedNote planned, Html body, @Nullable Lock lock) {
        Note note = planned.note();
        Messages messages = words.of(note);
        boolean shut = lock != null;
        return new NoteView(
                planned.title(),
                shut ? null : note.settings().icon(),
                showsTitle(note),
                showsTitle(note) && !shut && repeatsTitle(note),
                body,
                shut ? List.of() : classes(note),
                shut || !shows(note, NoteSwitch.TAGS) ? List.of() : tags(PropertyTags.of(note)),
                shut
                        ? null
                        : SiteWords.ofProperty(note.times().created(), messages).orElse(null),
                shut
                        ? null
                        : SiteWords.ofProperty(note.times().updated(), messages).orElse(null),
                shut ? 1 : Math.max(1, note.content().words() / WORDS_A_MINUTE),
                shut || !shows(note, NoteSwitch.TOC) ? List.of() : Outline.of(sections(note), body),
                shut ? List.of() : PropertyViews.of(note),
                lock);
    }

    private static boolean shows(Note note, NoteSwitch part) {
        return note.settings().shows(part);
    }

    private static boolean showsTitle(Note note) {
        return shows(note, NoteSwitch.INLINE_TITLE) && !note.settings().is(NoteFlag.HIDE_TITLE);
    }

    private static boolean repeatsTitle(Note note) {
        if (note.headings().isEmpty()) {
            return false;
        }
        Heading first = note.headings().get(0);
        long before = note.source()
                .body()
                .lines()
                .limit(Math.max(0, first.position().line() - note.source().bodyLine()))
                .filter(line -> !line.isBlank())
                .count();
        return before == 0
                && first.level() == 1
                && first.text().strip().equalsIgnoreCase(note.title().strip());
    }

    /** The title is no section of itself. */
    private static List<Heading> sections(Note note) {
        var headings = note.headings();
        return showsTitle(note) && repeatsTitle(note) ? headings.subList(1, headings.size()) : headings;
    }

    private static List<String> classes(Note note) {
        return Stream.concat(note.settings().contentClasses().stream(), note.settings().cssclasses().stream())
                .distinct()
                .toList();
    }

    private static List<TagView> tags(List<Tag> tags) {
        return tags.stream().map(NoteViews::tag).toList();
    }

    private static TagView tag(Tag tag) {
        return new TagView(tag.name(), OutputPath.ofTag(tag).address(), 0);
    }

    /** {@return what a list shows of a note} */
    public NoteEntryView entry(PlannedNote note) {
        return new NoteEntryView(
                new LinkView(note.title(), note.href(), icon(note)),
                note.description().map(NoteViews::shortened).orElse(null),
                note.changed().map(time -> SiteWords.time(time, words.site())).orElse(null),
                tags(note.tags()));
    }

    private static @Nullable String icon(PlannedNote note) {
        return note.isProtected() ? null : note.note().settings().icon();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_EXCERPT)).stripTrailing() + "…";
    }
}
