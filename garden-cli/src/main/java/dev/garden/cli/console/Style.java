package dev.garden.cli.console;

/** The looks of text on a terminal. */
public enum Style {
    /** As it is. */
    PLAIN,
    /** With the sixteen colours that the reader chose for the terminal. */
    COLOUR;

    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String BOLD = "1";
    private static final String FAINT = "2";

    /** {@return the text as an error} */
    public String error(String text) {
        return in(RED, text);
    }

    /** {@return the text as a warning} */
    public String warning(String text) {
        return in(YELLOW, text);
    }

    /** {@return the text as a title} */
    public String strong(String text) {
        return in(BOLD, text);
    }

    /** {@return the text as an aside} */
    public String faint(String text) {
        return in(FAINT, text);
    }

    private String in(String code, String text) {
        return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
