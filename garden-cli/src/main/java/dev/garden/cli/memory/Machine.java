package dev.garden.cli.memory;

import dev.garden.parser.vault.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What runs a build: Garden itself, Java, and what the environment says to them. */
public final class Machine {

    private static final String ENVIRONMENT = "GARDEN_";
    private static final String CACHE = "GARDEN_CACHE";

    private Machine() {}

    /** Adds everything that may change what a build makes of the same vault. */
    public static void addTo(Fingerprint all) throws IOException {
        all.add(System.getProperty("java.vm.version", ""));
        new TreeMap<>(System.getenv())
                .entrySet().stream()
                        .filter(variable -> variable.getKey().startsWith(ENVIRONMENT))
                        .filter(variable -> !variable.getKey().equals(CACHE))
                        .forEach(variable -> add(all, variable));
        for (Path place : classes()) {
            stamps(all, place);
        }
    }

    /** Lists the folders and jars that classes come from; a jar may name others, which lie beside it. */
    private static List<Path> classes() throws IOException {
        var places = new TreeSet<Path>();
        for (String entry : System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator))) {
            Path place = Path.of(entry).toAbsolutePath();
            places.add(place);
            if (Files.isRegularFile(place)) {
                try (var beside = Files.newDirectoryStream(place.resolveSibling(""), "*.jar")) {
                    beside.forEach(places::add);
                }
            }
        }
        return List.copyOf(places);
    }

    private static void add(Fingerprint all, Map.Entry<String, String> variable) {
        all.add(variable.getKey()).add(variable.getValue());
    }

    /** Adds name, size and time of each file: enough for what is only ever written by a build of Garden. */
    private static void stamps(Fingerprint all, Path place) throws IOException {
        for (Path file : files(place)) {
            all.add(file.toString())
                    .add(Long.toString(Files.size(file)))
                    .add(Files.getLastModifiedTime(file).toString());
        }
    }

    /** Adds name and content of each file in a folder, or of one file. */
    public static void addFiles(Fingerprint all, Path place) throws IOException {
        for (Path file : files(place)) {
            try (var content = Files.newInputStream(file)) {
                all.add(place.relativize(file).toString()).add(content);
            }
        }
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (var all = Files.walk(place, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
