package dev.garden.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All diagnostics that the code declares, read from the compiled {@code …Diagnostics} classes of every module. */
final class DiagnosticCatalogue {

    /** A code as declared. */
    record Entry(String id, String severity, String meaning, String remedy) {}

    private DiagnosticCatalogue() {}

    static List<Entry> read() throws IOException {
        // Without a parent nothing of ours is a module inside it: classes of packages not exported can be looked at.
        try (var loader = new URLClassLoader(urls(), null)) {
            return Checkout.LIBRARIES.stream()
                    .flatMap(module -> classes(module).stream())
                    .flatMap(name -> constants(loader, name))
                    .sorted(Comparator.comparing(Entry::id))
                    .toList();
        }
    }

    private static URL[] urls() {
        var paths = System.getProperty("java.class.path") + ":" + System.getProperty("jdk.module.path", "");
        var others =
                Arrays.stream(paths.split(":")).filter(path -> !path.isEmpty()).map(Path::of);
        var own = Checkout.LIBRARIES.stream().map(DiagnosticCatalogue::folder);
        return Stream.concat(own, others).map(DiagnosticCatalogue::url).toArray(URL[]::new);
    }

    private static Path folder(String module) {
        return Checkout.ROOT.resolve(module + "/target/classes");
    }

    private static List<String> classes(String module) {
        Path folder = folder(module);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith("Diagnostics.class"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Entry> constants(ClassLoader loader, String name) {
        try {
            return Arrays.stream(Class.forName(name, true, loader).getDeclaredFields())
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .filter(field -> field.getType().getSimpleName().equals("DiagnosticCode"))
                    .map(DiagnosticCatalogue::entry);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry entry(Field field) {
        try {
            field.setAccessible(true);
            Object code = field.get(null);
            String severity = part(code, "severity").toLowerCase(java.util.Locale.ROOT);
            return new Entry(part(code, "id"), severity, part(code, "meaning"), part(code, "remedy"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }

    private static String part(Object code, String name) throws ReflectiveOperationException {
        return String.valueOf(code.getClass().getMethod(name).invoke(code));
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
