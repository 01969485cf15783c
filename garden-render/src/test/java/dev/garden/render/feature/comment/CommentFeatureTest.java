package dev.garden.render.feature.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.TestSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentFeatureTest {

    private static final String SERVICE =
            "comments: {script: 'https://talk.example/client.js', attributes: {data-repo: 'me/花 & co'}}";

    private static TestSite site(String settings) {
        return TestSite.ofSettings(
                "index.md", "---\ndg-home: true\n---\nx",
                "a.md", "x",
                "quiet.md", "---\ncomments: false\n---\nx",
                "locked.md", "---\ndg-passphrase: open\n---\nx",
                "garden.yml", settings);
    }

    @Test
    void waitsForTheReader() {
        Document page = site(SERVICE).page("a/index.html");
        var button = page.selectFirst(".comments-button");
        assertEquals("https://talk.example/client.js", button.attr("data-script"));
        assertEquals("data-repo=me%2F%E8%8A%B1+%26+co", button.attr("data-attributes"));
        assertTrue(page.select("script[src*=talk], link[href*=talk], iframe").isEmpty());
        assertTrue(page.select(".comments p").text().contains("talk.example"));
    }

    @Test
    void letsThatSiteInWhereTheyStandAndNowhereElse() {
        TestSite site = site(SERVICE);
        String policy = policy(site.page("a/index.html"));
        assertTrue(policy.startsWith("default-src 'self' https://talk.example; img-src"), policy);
        for (String page :
                new String[] {"index.html", "quiet/index.html", "locked/index.html", "tags/index.html", "404.html"}) {
            if (site.has(page)) {
                assertFalse(site.text(page).contains("talk.example"), page);
            }
        }
    }

    private static String policy(Document page) {
        return page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
    }

    @Test
    void areNotThereUnlessTheSiteNamesAService() {
        assertTrue(site("title: x").page("a/index.html").select(".comments").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "comments: {script: 'http://talk.example/a.js'}",
                "comments: {script: 'javascript:alert(1)'}",
                "comments: {script: 'https://a.example;script-src *'}",
            })
    void refusesWhatIsNoSecureAddress(String settings) {
        assertTrue(site(settings).page("a/index.html").select(".comments").isEmpty());
    }

    @Test
    void takesNoAttributeThatIsCode() {
        String settings = "comments: {script: 'https://talk.example/a.js', attributes: {onload: 'x()'}}";
        assertEquals(
                "",
                site(settings)
                        .page("a/index.html")
                        .selectFirst(".comments-button")
                        .attr("data-attributes"));
    }
}
