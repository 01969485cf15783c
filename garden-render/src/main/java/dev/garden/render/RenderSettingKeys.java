package dev.garden.render;

import dev.garden.model.setting.SettingKey;
import dev.garden.parser.settings.SettingKeyProvider;
import dev.garden.render.feature.card.CardSettings;
import dev.garden.render.feature.comment.CommentSettings;
import dev.garden.render.feature.graph.GraphSettings;
import dev.garden.render.feature.redirect.RedirectSettings;
import dev.garden.render.html.BodySettings;
import dev.garden.render.plan.site.SiteSettings;
import dev.garden.render.protect.ProtectSettings;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the setting keys of the renderer to the reader of {@code garden.yml}.
 *
 * @since 0.1
 */
public final class RenderSettingKeys implements SettingKeyProvider {

    /** Made by the service loader. */
    public RenderSettingKeys() {}

    @Override
    public List<SettingKey<?>> keys() {
        return Stream.of(
                        SiteSettings.keys(),
                        BodySettings.KEYS,
                        ProtectSettings.keys(),
                        GraphSettings.keys(),
                        CommentSettings.keys(),
                        CardSettings.keys(),
                        RedirectSettings.keys())
                .flatMap(List::stream)
                .toList();
    }
}
