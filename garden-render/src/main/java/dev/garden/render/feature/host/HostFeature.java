package dev.garden.render.feature.host;

import dev.garden.render.output.OutputContent;
import dev.garden.render.output.OutputPath;
import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;

/**
 * Tells static hosts what they cannot know: GitHub Pages that files beginning with an underscore are files, Netlify and Cloudflare
 * Pages how long to keep what, and which headers to send, and Vercel the same and that the address of a page ends in a slash, without which relative links go astray.
 *
 * @since 0.1
 */
public final class HostFeature implements SiteFeature {

    /** The policy of a page stands in the page, for it depends on its text; what only a header can say stands here. */
    private static final String HEADERS = """
            /*
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              X-Frame-Options: SAMEORIGIN
              Content-Security-Policy: object-src 'none'; base-uri 'none'; frame-ancestors 'self'
            /assets/*
              Cache-Control: public, max-age=31536000, immutable
            """;

    private static final String VERCEL = """
            {"trailingSlash": true, "headers": [
              {"source": "/(.*)", "headers": [
                {"key": "X-Content-Type-Options", "value": "nosniff"},
                {"key": "Referrer-Policy", "value": "strict-origin-when-cross-origin"},
                {"key": "X-Frame-Options", "value": "SAMEORIGIN"},
                {"key": "Content-Security-Policy",
                 "value": "object-src 'none'; base-uri 'none'; frame-ancestors 'self'"}]},
              {"source": "/assets/(.*)", "headers": [
                {"key": "Cache-Control", "value": "public, max-age=31536000, immutable"}]}]}
            """;

    /** Makes the feature. */
    public HostFeature() {}

    @Override
    public String name() {
        return "host";
    }

    @Override
    public void contribute(SitePlan plan) {
        plan.file(OutputPath.of(".nojekyll"), OutputContent.of(""));
        plan.file(OutputPath.of("_headers"), OutputContent.of(HEADERS));
        plan.file(OutputPath.of("vercel.json"), OutputContent.of(VERCEL));
    }
}
