package dev.garden.parser.frontmatter;

import dev.garden.model.NoteSettings;
import dev.garden.model.property.Property;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a note says of being published and protected. Whatever is doubtful here keeps it private: a wrong value, a name that stands
 * twice, a block that cannot be read and speaks of a passphrase.
 */
final class GuardReader {

    private static final Pattern PASSPHRASES = mention(NoteKeys.PASSPHRASE);
    private static final Pattern MARKS = mention(NoteKeys.PUBLISH, NoteKeys.DRAFT);

    private final KeyReader keys;
    private final Frontmatter frontmatter;

    GuardReader(KeyReader keys, Frontmatter frontmatter) {
        this.keys = keys;
        this.frontmatter = frontmatter;
    }

    /** Tells {@code said} what the note says. */
    void read(NoteSettings.Builder said) {
        Found<Boolean> mark = keys.flag(NoteKeys.PUBLISH);
        Found<Boolean> draft = keys.flag(NoteKeys.DRAFT);
        Found<String> passphrase = keys.text(NoteKeys.PASSPHRASE, text -> text);
        said.passphrase(
                passphrase.read(),
                passphrase.read() == null
                        ? null
                        : keys.text(NoteKeys.PASSPHRASE_HINT).read());
        boolean kept = draft.value().orElse(false);
        if (kept && mark.value().orElse(false)) {
            keys.property(NoteKeys.DRAFT).ifPresent(this::reportContradiction);
        }
        boolean doubtful =
                mark.isUnreadable() || draft.isUnreadable() || passphrase.isUnreadable() || isDoubtfulBlock();
        said.publish(doubtful || kept ? NoteSettings.Publish.NO : publish(mark));
    }

    private void reportContradiction(Property draft) {
        keys.report(
                FrontmatterDiagnostics.CONFLICT,
                draft,
                "draft: true keeps the note private although dg-publish is true");
    }

    private static NoteSettings.Publish publish(Found<Boolean> mark) {
        return mark.value()
                .map(yes -> yes ? NoteSettings.Publish.YES : NoteSettings.Publish.NO)
                .orElse(NoteSettings.Publish.UNSAID);
    }

    private boolean isDoubtfulBlock() {
        String unread = frontmatter.unread();
        return frontmatter.isBroken()
                && (PASSPHRASES.matcher(frontmatter.block()).find()
                        || PASSPHRASES.matcher(unread).find()
                        || MARKS.matcher(unread).find());
    }

    private static Pattern mention(NoteKey... keys) {
        List<String> names = Stream.of(keys)
                .flatMap(key -> key.everyName().stream())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile("(?<![\\w-])(?:" + String.join("|", names) + ")(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }
}
