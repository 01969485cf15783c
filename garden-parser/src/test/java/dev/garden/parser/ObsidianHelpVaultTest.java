package dev.garden.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.model.Garden;
import dev.garden.model.Note;
import dev.garden.model.link.Link;
import dev.garden.model.link.LinkTarget;
import dev.garden.model.link.ResolvedLink;
import dev.garden.testing.SharedFiles;
import java.io.IOException;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ObsidianHelpVaultTest {

    private Garden english;
    private Garden chinese;

    @BeforeAll
    void readBoth() throws IOException {
        english = read("en");
        chinese = read("zh");
    }

    private static Garden read(String language) throws IOException {
        return VaultReader.of(SharedFiles.require("corpora/obsidian-help/" + language))
                .withPublish(VaultReader.Publish.ALL)
                .read();
    }

    @ParameterizedTest
    @CsvFileSource(files = "src/test/resources/corpora/obsidian-help.csv", delimiter = '|')
    void holdsAsMuchAsWasCounted(String what, long inEnglish, long inChinese) {
        assertEquals(inEnglish, count(english, what), what);
        assertEquals(inChinese, count(chinese, what), what);
    }

    private static long count(Garden garden, String what) {
        String kind = what.replaceFirst(" .*", "");
        String which = what.contains(" ") ? what.replaceFirst(".* (?=\\S)", "") : "";
        return switch (kind) {
            case "notes" -> notes(garden, which);
            case "aliases" -> aliases(garden, which);
            case "addresses" -> addresses(garden, what.replaceAll("addresses( of )?| segments?", ""));
            case "wikilinks" -> wikilinks(garden, which);
            case "embeds" -> embeds(garden, which);
            case "tasks" -> sum(garden, note -> note.content().tasks().size());
            case "headings" -> sum(garden, note -> note.headings().size());
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static long sum(Garden garden, ToLongFunction<Note> of) {
        return garden.notes().stream().mapToLong(of).sum();
    }

    private static long notes(Garden garden, String which) {
        return garden.notes().stream()
                .filter(note -> switch (which) {
                    case "" -> garden.isPublished(note);
                    case "aliases" -> !note.aliases().isEmpty();
                    case "description" -> note.properties().get("description").isPresent();
                    default -> note.settings().cssclasses().contains(which);
                })
                .count();
    }

    private static long aliases(Garden garden, String which) {
        var all = garden.notes().stream().flatMap(note -> note.aliases().stream());
        return which.isEmpty()
                ? all.count()
                : all.filter(alias -> alias.contains("/")).distinct().count();
    }

    private static long addresses(Garden garden, String segments) {
        return garden.notes().stream()
                .map(note -> note.permalink().inner())
                .filter(address -> switch (segments) {
                    case "no" -> address.isEmpty();
                    case "one" -> address.matches("[^/]+");
                    case "two" -> address.split("/").length == 2;
                    case "three" -> address.split("/").length == 3;
                    default -> address.matches("[a-z0-9/-]*");
                })
                .distinct()
                .count();
    }

    private static long wikilinks(Garden garden, String which) {
        return resolved(garden)
                .filter(found -> found.link().kind() == Link.Kind.WIKILINK)
                .filter(found -> switch (which) {
                    case "label" -> found.link().display() != null;
                    case "heading" ->
                        !found.link().subpath().isEmpty()
                                && !found.link().subpath().isBlock();
                    case "block" -> found.link().subpath().isBlock();
                    case "alias" -> isByAlias(found);
                    default -> true;
                })
                .count();
    }

    private static Stream<ResolvedLink> resolved(Garden garden) {
        return garden.notes().stream().flatMap(note -> garden.links(note).stream());
    }

    private static boolean isByAlias(ResolvedLink found) {
        return !found.link().path().isEmpty()
                && found.target() instanceof LinkTarget.ToNote to
                && !lower(to.note().value()).endsWith(lower(found.link().path().replaceFirst("(\\.md)?$", ".md")));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static long embeds(Garden garden, String which) {
        return resolved(garden)
                .filter(found -> !(found.target() instanceof LinkTarget.ToUrl))
                .map(ResolvedLink::link)
                .filter(link -> link.kind() == Link.Kind.EMBED)
                .filter(link -> which.isEmpty() || link.linktext().endsWith(".svg#icon"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "link.unresolved, 7, 31",
        "embed.unresolved, 23, 24",
        "link.subpath-missing, 0, 59",
        "embed.subpath-missing, 0, 4",
        "link.inexact, 0, 0"
    })
    void reportsWhatLeadsNowhere(String code, long inEnglish, long inChinese) {
        assertEquals(inEnglish, reported(english, code));
        assertEquals(inChinese, reported(chinese, code));
    }

    private static long reported(Garden garden, String code) {
        return garden.diagnostics().stream()
                .filter(found -> found.code().id().equals(code))
                .count();
    }
}
