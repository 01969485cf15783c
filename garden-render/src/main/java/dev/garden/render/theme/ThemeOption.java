package dev.garden.render.theme;

import java.util.List;

/**
 * Something that a user may choose about a theme, under {@code theme: {options: …}} in {@code garden.yml}.
 *
 * @param name kebab-case
 * @param type what its value is
 * @param standard the value when nobody chooses
 * @param choices what may be chosen; empty when its type says it
 * @param meaning what it does, in one sentence
 * @since 0.1
 */
public record ThemeOption(String name, Type type, String standard, List<String> choices, String meaning) {

    /**
     * What the value of an option is.
     *
     * @since 0.1
     */
    public enum Type {
        /** Any text. */
        TEXT,
        /** {@code true} or {@code false}. */
        FLAG,
        /** One of the choices. */
        CHOICE,
        /** A CSS colour; style sheets read it as {@code --option-NAME}. */
        COLOR,
        /** A CSS length; style sheets read it as {@code --option-NAME}. */
        SIZE
    }

    /** Copies the choices. */
    public ThemeOption {
        choices = List.copyOf(choices);
    }

    /**
     * {@return whether the option can have this value}
     *
     * @param value as {@code garden.yml} gives it
     */
    public boolean allows(String value) {
        return switch (type) {
            case TEXT -> true;
            case FLAG -> value.equals("true") || value.equals("false");
            case CHOICE -> choices.contains(value);
            case COLOR ->
                value.matches("#[0-9a-fA-F]{3,8}|[a-z]+|(?:rgb|hsl|oklch|oklab|lch|lab|hwb)\\([0-9a-z.,%/ +-]+\\)");
            case SIZE -> value.matches("[0-9]+(?:\\.[0-9]+)?(?:px|rem|em|ch|ex|vw|%)");
        };
    }

    /** {@return what a value must be, to complete "must be …"} */
    public String expects() {
        return switch (type) {
            case TEXT -> "text";
            case FLAG -> "true or false";
            case CHOICE -> "one of " + String.join(", ", choices);
            case COLOR -> "a colour of CSS";
            case SIZE -> "a length of CSS";
        };
    }
}
