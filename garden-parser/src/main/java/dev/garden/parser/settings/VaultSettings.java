package dev.garden.parser.settings;

import dev.garden.model.property.PropertyValue;
import dev.garden.model.setting.SettingKey;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The settings that say how a vault is read: what is left out, which notes have a task of their own, what a line end means.
 *
 * @since 0.1
 */
public final class VaultSettings {

    /** Which notes are in the site. */
    public static final SettingKey<Publish> PUBLISH = SettingKey.choice(
            "publish",
            Publish.class,
            "Which notes are in the site: those with `dg-publish: true`, or all but those that say no.");

    /** Files that are no part of the garden. */
    public static final SettingKey<List<String>> IGNORE = SettingKey.texts(
            "ignore", "Files and folders that are no part of the garden, as globs such as `Templates/**`.");

    /** The navigation notes. */
    public static final SettingKey<NavNotes> NAV = new SettingKey<>(
            "nav",
            "the path of a note, a list of paths, or false",
            new NavNotes(NavNotes.Mode.FOUND, List.of()),
            VaultSettings::navNotes,
            "The navigation notes by path; `false` for none; when absent, notes that look like one are found.",
            "{\"anyOf\":[{\"type\":\"string\"},{\"const\":false},{\"type\":\"array\",\"items\":{\"type\":\"string\"}}]}");

    /** The home page; empty when the notes decide. */
    public static final SettingKey<String> HOME =
            SettingKey.text("home", "", "The note that is the home page, by path; else the one with `dg-home: true`.");

    /** The language of the site; empty when the notes decide. */
    public static final SettingKey<String> LANG = SettingKey.text(
            "lang", "", "Language tag of the site, such as en or zh-Hans; without it, the language of most titles.");

    /** The languages of a garden in several languages, by their tags. */
    public static final SettingKey<List<String>> LANGUAGES = SettingKey.texts(
            "languages",
            "Language tags of a garden in several languages. A folder of that name holds the notes of a language, or each says its"
                    + " `lang`; notes at the same address but for that folder are translations of each other.");

    /** What a line end inside a paragraph means. */
    public static final SettingKey<LineBreaks> LINE_BREAKS = SettingKey.choice(
            "line-breaks",
            LineBreaks.class,
            "What a line end inside a paragraph means: a line break, as Obsidian shows it, or a space, as CommonMark says.");

    /** What happens to HTML in notes. */
    public static final SettingKey<Html> HTML = SettingKey.choice(
            "html",
            Html.class,
            "HTML in notes: what could run or break the page is taken out, or all is kept as written.");

    /** The zone of dates that queries compute; never the machine's. */
    public static final SettingKey<ZoneId> TIME_ZONE = new SettingKey<>(
            "time-zone",
            "a time zone such as Asia/Shanghai",
            ZoneOffset.UTC,
            VaultSettings::zone,
            "Time zone for dates that queries compute, such as `Asia/Shanghai`; never the machine's.",
            "{\"type\":\"string\"}");

    /** Every key of this class. */
    public static final List<SettingKey<?>> KEYS =
            List.of(PUBLISH, IGNORE, NAV, HOME, LANG, LANGUAGES, LINE_BREAKS, HTML, TIME_ZONE);

    private VaultSettings() {}

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

    /**
     * What a line end inside a paragraph means.
     *
     * @since 0.1
     */
    public enum LineBreaks {
        /** A line break. */
        OBSIDIAN,
        /** A space, or nothing between two East Asian characters. */
        STRICT
    }

    /**
     * Which notes are navigations.
     *
     * @param mode how they are chosen
     * @param paths as written, when they are named
     * @since 0.1
     */
    public record NavNotes(Mode mode, List<String> paths) {

        /**
         * How navigation notes are chosen.
         *
         * @since 0.1
         */
        public enum Mode {
            /** By what they look like. */
            FOUND,
            /** By name. */
            NAMED,
            /** There are none. */
            NONE
        }

        /** Copies the paths. */
        public NavNotes {
            paths = List.copyOf(paths);
        }
    }

    private static Optional<ZoneId> zone(PropertyValue value) {
        try {
            return Optional.of(ZoneId.of(value.text().strip()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<NavNotes> navNotes(PropertyValue value) {
        if (value instanceof PropertyValue.Bool flag) {
            return Optional.of(new NavNotes(flag.value() ? NavNotes.Mode.FOUND : NavNotes.Mode.NONE, List.of()));
        }
        return IGNORE.reader().apply(value).map(paths -> new NavNotes(NavNotes.Mode.NAMED, paths));
    }
}
