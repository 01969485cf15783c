package dev.garden.render.spi;

/**
 * Something that a site can do beside showing its notes: a search, a feed, a list of tags. Found by {@link java.util.ServiceLoader}
 * or given to the renderer. It keeps no state between builds; it is asked once a build, before any page is written.
 *
 * @since 0.1
 */
public interface SiteFeature {

    /** {@return its name, the same for ever: lower case, one word} */
    String name();

    /**
     * Says what the feature adds to the site.
     *
     * @param plan what there is, and what takes the additions
     */
    void contribute(SitePlan plan);
}
