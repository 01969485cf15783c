package dev.garden.render.html.media;

/** How a file of the vault is shown, by its extension. Rule: Obsidian's accepted file formats. */
public enum FileKind {
    IMAGE("avif bmp gif jpeg jpg png svg webp"),
    AUDIO("3gp flac m4a mp3 oga ogg opus wav"),
    VIDEO("mkv mov mp4 ogv webm"),
    PDF("pdf"),
    CANVAS("canvas"),
    BASE("base"),
    EXCALIDRAW("excalidraw"),
    OTHER("");

    private final String extensions;

    FileKind(String extensions) {
        this.extensions = " " + extensions + " ";
    }

    public static FileKind of(String extension) {
        for (FileKind kind : values()) {
            if (!extension.isBlank() && kind.extensions.contains(" " + extension + " ")) {
                return kind;
            }
        }
        return OTHER;
    }
}
