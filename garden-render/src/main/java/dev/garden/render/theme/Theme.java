package dev.garden.render.theme;

import dev.garden.model.diagnostic.Diagnostic;
import dev.garden.render.spi.IconPack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of looks: templates, style sheets, scripts, texts, and options. A theme may build on another one; what it does not have
 * itself is that one's. Immutable as far as its files are.
 *
 * @since 0.1
 */
public final class Theme {

    private static final String STYLES = "assets/css";
    private static final String TEMPLATES = "templates/";

    private final ThemeManifest manifest;
    private final ThemeFiles files;
    private final String place;
    private final @Nullable Theme base;

    private Theme(ThemeManifest manifest, ThemeFiles files, String place) {
        this.manifest = manifest;
        this.files = files;
        this.place = place;
        this.base = manifest.base() == null ? null : bundled(manifest.base());
    }

    /** {@return the theme that Garden uses unless told} */
    public static Theme bundled() {
        return bundled("garden");
    }

    /**
     * {@return a theme that comes with Garden}
     *
     * @param name one of {@link #bundledNames}
     * @throws ThemeException if there is no such theme
     */
    public static Theme bundled(String name) {
        if (!bundledNames().contains(name)) {
            throw new ThemeException(
                    "There is no theme \"" + name + "\"; there are " + String.join(", ", bundledNames()));
        }
        return of(new BundledFiles(name), name);
    }

    /** {@return the names of the themes that come with Garden} */
    public static List<String> bundledNames() {
        return List.of("garden", "manual");
    }

    /**
     * {@return the theme in a directory or in a jar or zip file}
     *
     * @param place where its {@code theme.yml} lies
     * @throws ThemeException if there is no theme
     */
    public static Theme at(Path place) {
        return of(PathFiles.at(place), place.toString().replace('\\', '/'));
    }

    /**
     * {@return the theme made of these files} What is wrong with its {@code theme.yml} is left out of it, and told by {@link
     * #problems}.
     *
     * @param files must have a {@code theme.yml}
     * @param place where they are, such as {@code themes/mine}: messages begin with it, and a theme without a name is called so
     * @throws ThemeException if its {@code theme.yml} is missing
     */
    public static Theme of(ThemeFiles files, String place) {
        try {
            byte[] yaml = files.read("theme.yml")
                    .orElseThrow(() -> new ThemeException("The theme \"" + place + "\" has no theme.yml"));
            List<String> taken = files instanceof BundledFiles ? List.of() : bundledNames();
            return new Theme(ManifestReader.read(yaml, place, taken), files, place);
        } catch (IOException unreadable) {
            throw new ThemeException(
                    "The theme \"" + place + "\" cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * {@return the theme in a jar or zip file that is not on this machine's disk}
     *
     * @param archive its bytes, read to their end
     * @param place where it is, for messages
     * @throws ThemeException if it cannot be read, has no {@code theme.yml}, or holds more than a theme needs
     */
    public static Theme ofArchive(InputStream archive, String place) {
        try {
            return of(ArchiveFiles.read(archive, place), place);
        } catch (IOException unreadable) {
            throw new ThemeException(place + " is no jar", unreadable);
        }
    }

    /**
     * {@return what is wrong with its own files, as far as that shows without making a page; paths are seen from its folder}
     *
     * @param icons that its templates may show
     */
    public List<Diagnostic> problems(IconPack icons) {
        return ThemeReview.of(this, icons);
    }

    /**
     * {@return the file of a template, for messages: the place of the theme that has it, and its path there}
     *
     * @param template its name, as {@link #template} takes it
     */
    public String locate(String template) {
        for (Theme theme : chain()) {
            String own = template.startsWith(theme.name() + "/")
                    ? template.substring(theme.name().length() + 1)
                    : template;
            if (theme.own(TEMPLATES + own).isPresent()) {
                return theme.files instanceof BundledFiles
                        ? theme.name() + "/" + own
                        : theme.place + "/" + TEMPLATES + own;
            }
        }
        return template;
    }

    ThemeManifest manifest() {
        return manifest;
    }

    /** {@return its name} */
    public String name() {
        return manifest.name();
    }

    /** {@return what it is, in one sentence; empty text when it does not say} */
    public String description() {
        return manifest.description();
    }

    /** {@return the theme that it builds on} */
    public Optional<Theme> base() {
        return Optional.ofNullable(base);
    }

    /** {@return its options and those of the themes that it builds on, its own first} */
    public List<ThemeOption> options() {
        var options = new LinkedHashMap<String, ThemeOption>();
        for (Theme theme : chain()) {
            theme.manifest.options().forEach(option -> options.putIfAbsent(option.name(), option));
        }
        return List.copyOf(options.values());
    }

    /** {@return the names of the places of its pages that features and vaults can fill, those of its base first} */
    public List<String> slots() {
        var names = new LinkedHashSet<String>();
        var fromBase = new ArrayList<>(chain());
        Collections.reverse(fromBase);
        fromBase.forEach(theme -> names.addAll(theme.manifest.slots()));
        return List.copyOf(names);
    }

    /** {@return this theme, then what it builds on, nearest first} */
    public List<Theme> chain() {
        var chain = new ArrayList<Theme>();
        for (Theme theme = this; theme != null; theme = theme.base) {
            chain.add(theme);
        }
        return Collections.unmodifiableList(chain);
    }

    /**
     * Finds a template.
     *
     * @param name {@code note.peb} for the nearest one in the chain, {@code garden/note.peb} for that of the theme {@code garden}
     * @return its text
     */
    public Optional<String> template(String name) {
        int slash = name.indexOf('/');
        if (slash > 0) {
            String prefix = name.substring(0, slash);
            for (Theme theme : chain()) {
                if (theme.name().equals(prefix)) {
                    return theme.own(TEMPLATES + name.substring(slash + 1)).map(Theme::text);
                }
            }
        }
        return file(TEMPLATES + name).map(Theme::text);
    }

    /** {@return the names of its own templates, as far as its files can be listed} */
    public List<String> templates() {
        var names = new ArrayList<>(list("templates"));
        list("templates/parts").forEach(name -> names.add("parts/" + name));
        return names.stream().filter(name -> name.endsWith(".peb")).toList();
    }

    /**
     * {@return a file of the nearest theme in the chain that has it}
     *
     * @param path in the folder of a theme
     */
    public Optional<byte[]> file(String path) {
        return chain().stream()
                .map(theme -> theme.own(path))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** {@return the names of the style sheets in the order in which they are joined, those of the base first} */
    public List<String> styles() {
        var names = new LinkedHashSet<String>();
        var fromBase = new ArrayList<>(chain());
        Collections.reverse(fromBase);
        for (Theme theme : fromBase) {
            names.addAll(
                    theme.manifest.styles().isEmpty()
                            ? theme.list(STYLES)
                            : theme.manifest.styles().keySet());
        }
        return names.stream().filter(name -> name.endsWith(".css")).toList();
    }

    /** {@return the names of the other assets, relative to {@code assets}, of the whole chain, in order} */
    public List<String> assets() {
        var names = new java.util.TreeSet<String>();
        chain().forEach(theme -> names.addAll(theme.manifest.assets().keySet()));
        return List.copyOf(names);
    }

    /**
     * {@return the texts of the interface in a language, nearest theme first; empty when no theme has that language} What a theme
     * says in {@code zh} holds for {@code zh-Hans} too, so that an author need not know which tag a page gets.
     *
     * @param language a language tag
     */
    public Map<String, String> messages(String language) {
        var texts = new LinkedHashMap<String, String>();
        for (Theme theme : chain()) {
            for (String tag = language; !tag.isEmpty(); tag = tag.substring(0, Math.max(0, tag.lastIndexOf('-')))) {
                theme.said(tag).forEach(texts::putIfAbsent);
            }
        }
        return texts;
    }

    private Map<String, String> said(String language) {
        return own("i18n/" + language + ".yml")
                .map(yaml -> ThemeTexts.read(yaml).plain())
                .orElse(Map.of());
    }

    /** {@return a file that the theme has itself} */
    Optional<byte[]> own(String path) {
        try {
            return files.read(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the theme \"" + name() + "\" cannot be read", unreadable);
        }
    }

    /** {@return the names of its own files in a folder} */
    List<String> list(String folder) {
        try {
            return files.list(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the theme \"" + name() + "\" cannot be read", unreadable);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
