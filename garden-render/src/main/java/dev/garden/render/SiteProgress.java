package dev.garden.render;

/**
 * Hears how far writing a site has come; never by two threads at once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface SiteProgress {

    /**
     * Is told after each page.
     *
     * @param done pages that are written
     * @param total pages that there will be
     */
    void pageWritten(int done, int total);
}
