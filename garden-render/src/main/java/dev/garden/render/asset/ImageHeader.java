package dev.garden.render.asset;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the size of PNG, GIF, JPEG, WebP, BMP and SVG pictures from the first bytes of their files. */
final class ImageHeader {

    private static final Pattern SVG = Pattern.compile("<svg\\b[^>]*>");

    private static final Pattern VIEW_BOX =
            Pattern.compile("\\bviewBox\\s*=\\s*[\"']\\s*[-0-9.]+[\\s,]+[-0-9.]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)");

    private static final Pattern LENGTH = Pattern.compile("\\s(width|height)\\s*=\\s*[\"']([0-9.]+)(?:px)?[\"']");

    private final byte[] bytes;

    private ImageHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static Optional<ImageSize> size(byte[] bytes) {
        var header = new ImageHeader(bytes);
        if (header.has(0, "\u0089PNG\r\n\u001a\n")) {
            return of(header.big(16, 4), header.big(20, 4));
        }
        if (header.has(0, "GIF8")) {
            return of(header.little(6, 2), header.little(8, 2));
        }
        if (header.has(0, "BM")) {
            return of(header.little(18, 4), Math.abs(header.little(22, 4)));
        }
        if (header.has(0, "RIFF") && header.has(8, "WEBP")) {
            return header.webp();
        }
        return header.has(0, "\u00ff\u00d8") ? header.jpeg() : header.svg();
    }

    private static Optional<ImageSize> of(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
    }

    private boolean has(int at, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (at(at + i) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] & 0xff : 0;
    }

    private int big(int index, int length) {
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | at(index + i);
        }
        return value;
    }

    private int little(int index, int length) {
        int value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | at(index + i);
        }
        return value;
    }

    /** Three kinds of first chunk: lossy, lossless, extended. Rule: RFC 9649. */
    private Optional<ImageSize> webp() {
        if (has(12, "VP8 ")) {
            return of(little(26, 2) & 0x3fff, little(28, 2) & 0x3fff);
        }
        if (has(12, "VP8L")) {
            int bits = little(21, 4);
            return of((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
        return has(12, "VP8X") ? of(little(24, 3) + 1, little(27, 3) + 1) : Optional.empty();
    }

    /** Walks the segments up to the frame header. Rule: ITU T.81, annex B. */
    private Optional<ImageSize> jpeg() {
        int at = 2;
        while (at + 9 < bytes.length && at(at) == 0xff) {
            int marker = at(at + 1);
            boolean isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (isFrame) {
                return of(big(at + 7, 2), big(at + 5, 2));
            }
            boolean isFill = marker == 0xff;
            at += isFill ? 1 : 2 + Math.max(2, big(at + 2, 2));
        }
        return Optional.empty();
    }

    private Optional<ImageSize> svg() {
        Matcher root = SVG.matcher(new String(bytes, StandardCharsets.UTF_8));
        if (!root.find()) {
            return Optional.empty();
        }
        double width = 0;
        double height = 0;
        Matcher length = LENGTH.matcher(root.group());
        while (length.find()) {
            double value = number(length.group(2));
            width = length.group(1).equals("width") ? value : width;
            height = length.group(1).equals("height") ? value : height;
        }
        Matcher box = VIEW_BOX.matcher(root.group());
        if ((width == 0 || height == 0) && box.find()) {
            width = number(box.group(1));
            height = number(box.group(2));
        }
        return of((int) Math.round(width), (int) Math.round(height));
    }

    private static double number(String text) {
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,9})?") ? Double.parseDouble(text) : 0;
    }
}
