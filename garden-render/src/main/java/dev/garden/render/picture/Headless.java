package dev.garden.render.picture;

/** Lets Java draw on a machine without a screen. */
public final class Headless {

    private static final String PROPERTY = "java.awt.headless";

    private Headless() {}

    /** Says so, unless the program that embeds us has said something else; before the first class that draws is used. */
    public static void ensure() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, "true");
        }
    }
}
