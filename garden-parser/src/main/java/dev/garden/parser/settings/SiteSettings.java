package dev.garden.parser.settings;

import dev.garden.model.setting.SettingKey;
import java.util.List;

/**
 * The settings that several layers ask for: what the site is called and where it will be.
 *
 * @since 0.1
 */
public final class SiteSettings {

    /** What the site is called; empty when nobody says. */
    public static final SettingKey<String> TITLE = SettingKey.text("title", "", "What the site is called.");

    /** What the site is about; empty when nobody says. */
    public static final SettingKey<String> DESCRIPTION =
            SettingKey.text("description", "", "What the site is about, in one or two sentences.");

    /** The language of the notes. */
    public static final SettingKey<String> LANG =
            SettingKey.text("lang", "en", "Language tag (BCP 47) of the notes and of the words around them.");

    /** The zone of dates that queries compute. */
    public static final SettingKey<String> TIME_ZONE = SettingKey.text(
            "time-zone",
            "UTC",
            "Time zone for dates that queries compute, such as `Asia/Shanghai`; never the machine's.");

    /** Where the site will be; empty when nobody says. */
    public static final SettingKey<String> BASE_URL = SettingKey.text(
            "base-url",
            "",
            "Where the site will be, such as `https://example.org/garden/`; feeds and sitemap need it.");

    /** Which notes are in the site. */
    public static final SettingKey<Publish> PUBLISH = SettingKey.choice(
            "publish",
            Publish.class,
            "Which notes are in the site: those with `dg-publish: true`, or all but those that say no.");

    /** What happens to HTML in notes. */
    public static final SettingKey<Html> HTML = SettingKey.choice(
            "html",
            Html.class,
            "HTML in notes: what could run or break the page is taken out, or all is kept as written.");

    /** Every key of this class. */
    public static final List<SettingKey<?>> KEYS =
            List.of(TITLE, DESCRIPTION, LANG, TIME_ZONE, BASE_URL, PUBLISH, HTML);

    private SiteSettings() {}

    /**
     * Which notes are in the site.
     *
     * @since 0.1
     */
    public enum Publish {
        /** Only notes with {@code dg-publish: true}. */
        MARKED,
        /** Every note but those that say no. */
        ALL
    }

    /**
     * What happens to HTML in notes.
     *
     * @since 0.1
     */
    public enum Html {
        /** What could run or break the page is taken out. */
        SAFE,
        /** All is kept as written. */
        TRUSTED
    }
}
