package dev.garden.render.feature.search;

import dev.garden.render.spi.SitePlan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that the search shows, in the language of the site. They travel with the index, so that pages do not carry them.
 *
 * @param words name to text
 */
record SearchTexts(Map<String, String> words) {

    private static final List<String> NAMES =
            List.of("label", "placeholder", "none", "count", "count.one", "help", "close", "failed");

    static SearchTexts of(SitePlan plan) {
        var words = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> words.put(name, plan.say("search." + name)));
        return new SearchTexts(words);
    }
}
