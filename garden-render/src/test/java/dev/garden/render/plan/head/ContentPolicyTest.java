package dev.garden.render.plan.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ContentPolicyTest {

    @Test
    void allowsTheSiteAlone() {
        assertEquals(
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'",
                ContentPolicy.of("<p>text <a href=\"https://example.org/x.png\">link</a>"));
    }

    @Test
    void allowsExactlyTheSitesOfPicturesInTheText() {
        String policy =
                ContentPolicy.of("<img alt=\"\" src=\"https://b.example/x.png\"><img src=\"https://a.example/y.png\">");
        assertTrue(policy.contains("img-src 'self' data: https://a.example https://b.example;"), policy);
    }

    @Test
    void allowsTheFramesThatWaitInTheText() {
        String policy =
                ContentPolicy.of("<template><iframe src=\"https://player.example/v?id=1\"></iframe></template>");
        assertTrue(policy.contains("frame-src 'self' https://player.example;"), policy);
    }

    @Test
    void isNotExtendedByText() {
        assertFalse(ContentPolicy.of("<img src=\"https://evil.example;script-src *\">")
                .contains("script-src"));
    }

    /** The hash is that of the decoded attribute: {@code printf 'color: "red"' | openssl dgst -sha256 -binary | base64}. */
    @Test
    void allowsTheStylesOfTheTextOneByOne() {
        String policy = ContentPolicy.of("<b class=\"x\" style=\"color: &quot;red&quot;\">x</b> style=\"color: blue\"");
        assertTrue(
                policy.contains(
                        "; style-src-attr 'unsafe-hashes' 'sha256-EjbDpOXA78leD2y3jWTA7/tFHEXuT/vEtMaAZfgVRhE='; object"),
                policy);
    }
}
