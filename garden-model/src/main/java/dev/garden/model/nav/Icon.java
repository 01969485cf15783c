package dev.garden.model.nav;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an icon in a set, such as {@code mdi:eye}.
 *
 * @param set the set's prefix
 * @param name the icon's name in it
 * @since 0.1
 */
public record Icon(String set, String name) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)");

    /**
     * {@return the icon that {@code text} names, in the form {@code set:name}; empty if it has another form}
     *
     * @param text such as {@code mdi:eye}
     */
    public static Optional<Icon> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        return matcher.matches() ? Optional.of(new Icon(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** {@return {@code set:name}} */
    @Override
    public String toString() {
        return set + ":" + name;
    }
}
