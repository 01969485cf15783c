package dev.garden.cli.console;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Paths as words of a command that can be pasted into a shell. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\p{IsAlphabetic}\\p{IsDigit}_./+:@%,=-]+");

    private ShellWord() {}

    /** {@return the path as one word, in quotation marks where a shell would see more than a name; {@code .} for no path} */
    public static String of(Path path) {
        String text = path.toString();
        if (text.isEmpty()) {
            return ".";
        }
        // What begins with a hyphen would be an option of the command.
        String word = text.startsWith("-") ? "./" + text : text;
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
