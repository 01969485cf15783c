package dev.garden.render.feature;

import dev.garden.render.feature.backlink.BacklinkFeature;
import dev.garden.render.feature.card.CardFeature;
import dev.garden.render.feature.comment.CommentFeature;
import dev.garden.render.feature.feed.FeedFeature;
import dev.garden.render.feature.folder.FolderFeature;
import dev.garden.render.feature.graph.GraphFeature;
import dev.garden.render.feature.graph.LocalGraphFeature;
import dev.garden.render.feature.host.HostFeature;
import dev.garden.render.feature.icon.IconFeature;
import dev.garden.render.feature.missing.MissingPageFeature;
import dev.garden.render.feature.overview.OverviewFeature;
import dev.garden.render.feature.pager.PagerFeature;
import dev.garden.render.feature.preview.PreviewFeature;
import dev.garden.render.feature.redirect.RedirectFeature;
import dev.garden.render.feature.search.SearchFeature;
import dev.garden.render.feature.sitemap.SitemapFeature;
import dev.garden.render.feature.tagpage.TagPageFeature;
import dev.garden.render.spi.SiteFeature;
import java.util.List;

/**
 * The features that come with Garden, in the order in which they add to pages.
 *
 * @since 0.1
 */
public final class Features {

    private Features() {}

    /** {@return one of each} */
    public static List<SiteFeature> bundled() {
        return List.of(
                new LocalGraphFeature(),
                new GraphFeature(),
                new PagerFeature(),
                new BacklinkFeature(),
                new CommentFeature(),
                new FolderFeature(),
                new TagPageFeature(),
                new OverviewFeature(),
                new SitemapFeature(),
                new SearchFeature(),
                new FeedFeature(),
                new RedirectFeature(),
                new HostFeature(),
                new IconFeature(),
                new CardFeature(),
                new PreviewFeature(),
                new MissingPageFeature());
    }
}
