package dev.garden.parser.frontmatter;

import static dev.garden.parser.frontmatter.NoteKey.Form.NAMES;
import static dev.garden.parser.frontmatter.NoteKey.Form.PAIRS;
import static dev.garden.parser.frontmatter.NoteKey.Form.SWITCH;
import static dev.garden.parser.frontmatter.NoteKey.Form.TEXT;
import static dev.garden.parser.frontmatter.NoteKey.Form.TIME;
import static dev.garden.parser.frontmatter.NoteKey.Form.WEIGHT;

import dev.garden.model.NoteFlag;
import dev.garden.model.NoteSwitch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Every key of a note that means something. The {@code dg-} names are those of the Digital Garden plugin and of the note template of
 * the seed vault; {@code title}, {@code tags}, {@code aliases} and {@code cssclasses} are Obsidian's; the rest is
 * vuepress-theme-plume's. The documentation is generated from here.
 */
final class NoteKeys {

    static final NoteKey TITLE =
            NoteKey.of("title", TEXT, "The title of the note; without it the file name is the title.");
    static final NoteKey ALIASES = NoteKey.of("aliases", NAMES, "Other names of the note, by which wikilinks find it.")
            .fallback("alias");
    static final NoteKey TAGS = NoteKey.of(
                    "tags",
                    NAMES,
                    "Tags, with or without `#`; a text is split at commas and white space. `gardenEntry` makes the note the home page.")
            .fallback("tag");
    static final NoteKey DESCRIPTION = NoteKey.of(
                    "dg-description",
                    TEXT,
                    "What the note is about: for search engines, feeds and cards; else its first paragraph.")
            .fallback("description");
    static final NoteKey COVER = NoteKey.of(
                    "cover", TEXT, "The image for cards and previews; else the first of the text.")
            .fallback("image");
    static final NoteKey LANG = NoteKey.of("lang", TEXT, "Language tag of the note where it is not the site's.");

    static final NoteKey PUBLISH =
            NoteKey.of("dg-publish", SWITCH, "Whether the note is in the site; anything but `true` keeps it private.");
    static final NoteKey DRAFT = NoteKey.of("draft", SWITCH, "`true` keeps the note private, whatever else it says.");
    static final NoteKey PASSPHRASE = NoteKey.of(
                    "dg-passphrase",
                    TEXT,
                    "The page is encrypted with this passphrase; nothing but its title is readable.")
            .fallback("password");
    static final NoteKey PASSPHRASE_HINT = NoteKey.of(
                    "dg-passphrase-hint", TEXT, "Shown beside the question for the passphrase.")
            .fallback("passwordHint");

    static final NoteKey PERMALINK = NoteKey.of(
                    "dg-permalink", TEXT, "The address of the page, kept as written; outer slashes do not matter.")
            .twin("permalink");
    static final NoteKey PATH = NoteKey.of(
            "dg-path",
            TEXT,
            "Takes the place of the vault path for the file tree and, without a permalink, for the address.");

    static final NoteKey ICON = NoteKey.of(
                    "dg-note-icon",
                    NoteKey.Form.ICON,
                    "The icon of the note, such as `mdi:school`, a number or a name; `0` is none.")
            .twin("noteIcon")
            .fallback("icon");
    static final NoteKey METATAGS =
            NoteKey.of("dg-metatags", PAIRS, "`meta` elements of the page.").twin("metatags");
    static final NoteKey CONTENT_CLASSES = NoteKey.of(
                    "dg-content-classes", NAMES, "Classes of the page's `main` element.")
            .twin("contentClasses");
    static final NoteKey CSSCLASSES = NoteKey.of("cssclasses", NAMES, "The same, under the name that Obsidian uses.")
            .fallback("cssclass");

    static final NoteKey CREATED = NoteKey.of(
                    "created", TIME, "When the note was made; `dates.created` names other properties.")
            .fallback("createTime")
            .fallback("date");
    static final NoteKey UPDATED = NoteKey.of(
                    "updated", TIME, "When it was last changed; `dates.updated` names other properties.")
            .fallback("modified")
            .fallback("lastUpdated");

    /** The flags of a note; {@link NoteFlag#HIDE_IN_LISTS} is set by a no. */
    static final Map<NoteFlag, NoteKey> FLAGS = flags();

    static final NoteKey STICKY =
            NoteKey.of("sticky", WEIGHT, "Read as `dg-pinned` where that is absent; a number above zero means yes.");
    static final NoteKey ARTICLE =
            NoteKey.of("article", SWITCH, "`false` keeps the note out of feeds and of lists of recent notes.");

    /** Parts that a note can only switch off where the garden honours it. */
    static final Set<NoteSwitch> ON_REQUEST =
            Set.of(NoteSwitch.MATH, NoteSwitch.MERMAID, NoteSwitch.UML, NoteSwitch.DATAVIEW);

    /** The parts of the page. */
    static final Map<NoteSwitch, NoteKey> SWITCHES = switches();

    private static final NoteKey PASS_FRONTMATTER = NoteKey.of(
            "dg-pass-frontmatter",
            SWITCH,
            "`true` shows the note's own properties above its text; else neither readers nor themes see them.");
    private static final NoteKey NOTE_PROPERTIES = new NoteKey(
            "dg-note-properties",
            PAIRS,
            "Where the plugin puts the note's own properties; they count as the note's.",
            List.of());

    /** Every key, by what it is about, in the order of the documentation. */
    static final Map<String, List<NoteKey>> GROUPS = groups();

    private NoteKeys() {}

    /** {@return the key of a part of the page} */
    static NoteKey of(NoteSwitch part) {
        return Objects.requireNonNull(SWITCHES.get(part));
    }

    private static Map<NoteFlag, NoteKey> flags() {
        var flags = new LinkedHashMap<NoteFlag, NoteKey>();
        flags.put(NoteFlag.HOME, NoteKey.of("dg-home", SWITCH, "The note is the home page of the site."));
        flags.put(
                NoteFlag.HIDE,
                NoteKey.of(
                                "dg-hide",
                                SWITCH,
                                "The page is there, but nothing lists it: no tree, search, graph, feed, sitemap.")
                        .jsonTwin("hide"));
        flags.put(
                NoteFlag.HIDE_IN_FILE_TREE,
                NoteKey.of("dg-hide-in-filetree", SWITCH, "The file tree leaves the note out.")
                        .twin("hideInFiletree"));
        flags.put(
                NoteFlag.HIDE_IN_GRAPH,
                NoteKey.of("dg-hide-in-graph", SWITCH, "The graph leaves the note out.")
                        .twin("hideInGraph"));
        flags.put(
                NoteFlag.HIDE_TITLE,
                NoteKey.of(
                        "dg-hide-title",
                        SWITCH,
                        "No title above the text; it stays in the head, the tree and backlinks."));
        flags.put(
                NoteFlag.PINNED,
                NoteKey.of("dg-pinned", SWITCH, "First among its siblings in the file tree.")
                        .jsonTwin("pinned"));
        return flags;
    }

    private static Map<NoteSwitch, NoteKey> switches() {
        var switches = new LinkedHashMap<NoteSwitch, NoteKey>();
        part(switches, NoteSwitch.HOME_LINK, "dg-home-link", "The link home.");
        part(switches, NoteSwitch.BACKLINKS, "dg-show-backlinks", "The list of notes that link here.");
        part(switches, NoteSwitch.LOCAL_GRAPH, "dg-show-local-graph", "The graph of the neighbours.");
        part(
                switches,
                NoteSwitch.GRAPH_DEPTH_CONTROL,
                "dg-show-graph-depth-control",
                "The slider for the depth of that graph.");
        part(switches, NoteSwitch.INLINE_TITLE, "dg-show-inline-title", "The title above the text.");
        part(switches, NoteSwitch.FILE_TREE, "dg-show-file-tree", "The file tree.");
        part(switches, NoteSwitch.SEARCH, "dg-enable-search", "The search button.");
        part(switches, NoteSwitch.TOC, "dg-show-toc", "The table of contents.");
        part(switches, NoteSwitch.LINK_PREVIEW, "dg-link-preview", "Previews of the pages that links lead to.");
        part(switches, NoteSwitch.TAGS, "dg-show-tags", "The tags under the title.");
        String onRequest = " Only read where `notes: {honour-enable-keys: true}` is set.";
        part(switches, NoteSwitch.MATH, "dg-enable-mathjax", "Formulas." + onRequest);
        part(switches, NoteSwitch.MERMAID, "dg-enable-mermaid", "Mermaid diagrams." + onRequest);
        part(switches, NoteSwitch.UML, "dg-enable-uml", "PlantUML diagrams." + onRequest);
        part(switches, NoteSwitch.DATAVIEW, "dg-enable-dataview", "Dataview queries." + onRequest);
        return switches;
    }

    private static void part(Map<NoteSwitch, NoteKey> switches, NoteSwitch part, String name, String meaning) {
        switches.put(part, NoteKey.of(name, SWITCH, meaning));
    }

    private static Map<String, List<NoteKey>> groups() {
        var groups = new LinkedHashMap<String, List<NoteKey>>();
        groups.put("What the note is", List.of(TITLE, ALIASES, TAGS, DESCRIPTION, COVER, LANG, CREATED, UPDATED));
        groups.put("Publishing and address", List.of(PUBLISH, DRAFT, PASSPHRASE, PASSPHRASE_HINT, PERMALINK, PATH));
        var place = new ArrayList<>(FLAGS.values());
        place.addAll(List.of(STICKY, ARTICLE));
        groups.put("Place in the site", List.copyOf(place));
        groups.put("Parts of the page", List.copyOf(SWITCHES.values()));
        groups.put(
                "Looks, and keys of the plugin",
                List.of(ICON, CONTENT_CLASSES, CSSCLASSES, METATAGS, PASS_FRONTMATTER, NOTE_PROPERTIES));
        return Collections.unmodifiableMap(groups);
    }
}
