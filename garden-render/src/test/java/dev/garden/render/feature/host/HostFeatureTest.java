package dev.garden.render.feature.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.garden.render.TestSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostFeatureTest {

    private static final TestSite SITE = TestSite.of("a.md", "x");

    @Test
    void tellsGitHubPagesToServeFilesAsTheyAre() {
        assertTrue(SITE.has(".nojekyll"));
    }

    @Test
    void tellsVercelThatAddressesEndInASlash() throws Exception {
        JsonNode rules = new ObjectMapper().readTree(SITE.text("vercel.json"));
        assertTrue(rules.path("trailingSlash").asBoolean());
    }

    @Test
    void asksEveryHostForTheSameHeaders() throws Exception {
        List<String> netlify = SITE.text("_headers")
                .lines()
                .filter(line -> line.startsWith(" "))
                .map(String::strip)
                .toList();
        List<String> vercel = new ArrayList<>();
        for (JsonNode rule :
                new ObjectMapper().readTree(SITE.text("vercel.json")).path("headers")) {
            rule.path("headers")
                    .forEach(header -> vercel.add(header.path("key").asText() + ": "
                            + header.path("value").asText()));
        }
        assertEquals(netlify, vercel);
    }
}
