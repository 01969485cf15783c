package dev.garden.render.feature.search;

import dev.garden.render.spi.SiteFeature;
import dev.garden.render.spi.SitePlan;

/**
 * Makes the files that the search in the page reads: which notes hold a word, in shards by the word, and the text of the notes, a
 * few in a file. A reader who does not search fetches none of them.
 *
 * @since 0.1
 */
public final class SearchFeature implements SiteFeature {

    /** Makes the feature. */
    public SearchFeature() {}

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void contribute(SitePlan plan) {
        plan.digest(new SearchDigest(SearchTexts.of(plan)));
    }
}
