package dev.garden.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the little language of queries finds, in which order, and what is shown of it. */
@ExtendWith(OneBrowser.class)
class SearchQueriesBrowserTest {

    private static final Map<String, String> NOTES = Map.ofEntries(
            Map.entry("Quokka.md", "An animal."),
            Map.entry("Alias.md", "---\naliases: [Quokka, Short tail]\n---\nSomething."),
            Map.entry("Heading.md", "## On the quokka\n\nSomething."),
            Map.entry("Tag.md", "---\ntags: [quokka]\n---\nSomething."),
            Map.entry("Body.md", "Quokka. ".repeat(30)),
            Map.entry("Deep.md", "## Outer\n\ntext\n\n### Inner\n\n" + "straw ".repeat(80) + "The needle lies here."),
            Map.entry("Long.md", "straw. ".repeat(900) + "\n\n## Last\n\nA pin at the very end."),
            Map.entry("Drinks.md", "They met in the Café Müller."),
            Map.entry("Signs.md", "यह हिन्दी है। هذا كِتَابٌ."),
            Map.entry("Model.md", "用LoRA微调大模型。"),
            Map.entry("Together.md", "one two three"),
            Map.entry("Apart.md", "two is not one"),
            Map.entry("Apple.md", "---\ntags: [food/fruit]\n---\nedible"),
            Map.entry("Bread.md", "---\ntags: [food]\n---\nedible"));

    private final Visit visit;
    private SearchBox search;

    SearchQueriesBrowserTest(Browser browser, Sites sites) {
        visit = browser.visit(sites.notes(NOTES), 1280, 900);
    }

    @BeforeEach
    void open() {
        search = SearchBox.open(visit.open("Quokka/"));
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private List<String> sorted(String query) {
        return search.ask(query).stream().sorted().toList();
    }

    private List<String> texts(String selector) {
        return search.selected().locator(selector).allTextContents();
    }

    @Test
    void putsTitlesBeforeAliasesHeadingsTagsAndText() {
        assertEquals(List.of("Quokka", "Alias", "Heading", "Tag", "Body"), search.ask("quokka"));
        assertThat(search.status()).hasText("5 notes found");
    }

    @Test
    void showsThePathOfHeadingsAndAMarkedSnippetAndLeadsThere() {
        search.ask("needle");
        assertEquals(List.of("Outer", "Inner"), texts(".hit-heading"));
        assertEquals(List.of("needle"), texts(".hit-text mark"));
        assertThat(search.selected()).hasAttribute("data-href", Pattern.compile("/Deep/#Inner$"));
    }

    @Test
    void findsWhatStandsFarBelowInALongNote() {
        assertEquals(List.of("Long"), search.ask("\"pin at the very end\""));
        assertEquals(List.of("Last"), texts(".hit-heading"));
        assertEquals(List.of("Long"), search.ask("straw pin"));
    }

    @Test
    void showsTheAliasThatWasMeant() {
        assertEquals(List.of("Alias"), search.ask("short tail"));
        assertEquals(List.of("Short tail"), texts(".hit-alias"));
    }

    @Test
    void comparesWithoutCaseAndAccents() {
        assertEquals(List.of("Drinks"), search.ask("cafe MULLER"));
        assertEquals(List.of("Café", "Müller"), texts("mark"));
        assertEquals(List.of("Drinks"), search.ask("CAFÉ"));
    }

    @Test
    void findsWordsWithAndWithoutVowelSigns() {
        assertEquals(List.of("Signs"), search.ask("हिन्दी"));
        assertEquals(List.of("हिन्दी"), texts("mark"));
        assertEquals(List.of("Signs"), search.ask("كتاب"));
        assertEquals(List.of("كِتَابٌ"), texts("mark"));
        assertEquals(List.of("Signs"), search.ask("\"هذا كتاب\""));
    }

    @Test
    void readsWideFormsAndMixedScripts() {
        for (String query : List.of("LoRA 微调", "lora微调", "ＬｏＲＡ　「微调」", "微调，LoRA", "“LoRA微调”")) {
            assertEquals(List.of("Model"), search.ask(query), query);
        }
        assertEquals(List.of(), search.ask("调微"));
    }

    @Test
    void exactWordsHaveToStandSideBySide() {
        assertEquals(List.of("Apart", "Together"), sorted("one two"));
        for (String query : List.of("\"one two\"", "“one two”", "\"one tw", "two \"one two\"")) {
            assertEquals(List.of("Together"), search.ask(query), query);
        }
        assertEquals(List.of(), search.ask("\"one tw\""));
    }

    @Test
    void leavesOutWordsExactWordsAndTags() {
        assertEquals(List.of("Together"), search.ask("one -not"));
        assertEquals(List.of("Apart"), search.ask("one -\"one two\""));
        assertEquals(List.of("Apart"), search.ask("-“one two” one"));
        assertEquals(List.of("Bread"), search.ask("edible -#food/fruit"));
        assertEquals(List.of(), search.ask("edible -#food"));
    }

    @Test
    void findsTagsThoseBelowThemAndThoseThatAreBeingTyped() {
        assertEquals(List.of("Apple", "Bread"), sorted("#food"));
        assertEquals(List.of("Apple"), search.ask("＃food/fruit"));
        assertEquals(List.of("Apple", "Bread"), sorted("#foo"));
        assertEquals(List.of("Apple"), search.ask("#food apple"));
    }

    @Test
    void forgivesSlipsOfTheFinger() {
        for (String query : List.of("qoukka", "quoka", "quokkaa", "quikka")) {
            assertEquals("Quokka", search.ask(query).get(0), query);
        }
        assertEquals(List.of("Quokka"), texts(".hit-title mark"));
    }
}
