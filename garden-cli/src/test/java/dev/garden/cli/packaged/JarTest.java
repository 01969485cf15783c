package dev.garden.cli.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies in the jars that a build makes. */
class JarTest {

    private static final LocalDateTime BUILT = LocalDateTime.of(2026, 11, 24, 0, 0);

    static List<Path> jars() throws IOException {
        return Checkout.ownJars();
    }

    @Test
    void aJarForEachModule() throws IOException {
        assertEquals(4, jars().size());
    }

    @ParameterizedTest
    @MethodSource("jars")
    void holdsNothingThatDiffersFromBuildToBuild(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var times = file.stream().map(ZipEntry::getTimeLocal).collect(Collectors.toSet());
            assertEquals(Set.of(BUILT), times);
            var manifest = file.getManifest().getMainAttributes().keySet().stream()
                    .map(Object::toString)
                    .collect(Collectors.toSet());
            assertTrue(
                    Collections.disjoint(manifest, Set.of("Build-Jdk", "Built-By", "Build-Time")), manifest::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void namesNoPlaceOfTheMachineThatBuiltIt(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var telling = file.stream()
                    .filter(entry -> text(file, entry).contains(Checkout.ROOT.toString()))
                    .map(ZipEntry::getName)
                    .toList();
            assertEquals(List.of(), telling);
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void isANamedModule(Path jar) {
        ModuleDescriptor module = descriptor(jar);
        String name = String.valueOf(jar.getFileName()).replaceFirst("-\\d.*", "");
        assertEquals("dev." + name.replace('-', '.'), module.name());
        assertTrue(!module.isAutomatic() && !module.isOpen(), module::toString);
    }

    @ParameterizedTest
    @MethodSource("jars")
    void offersItsServicesOnTheClassPathToo(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var provides : descriptor(jar).provides()) {
                ZipEntry entry = file.getEntry("META-INF/services/" + provides.service());
                assertTrue(entry != null, () -> "META-INF/services/" + provides.service() + " is missing");
                var listed = new HashSet<>(text(file, entry).lines().toList());
                assertEquals(new HashSet<>(provides.providers()), listed);
            }
        }
    }

    @Test
    void theModelNeedsNothing() throws IOException {
        var needs = descriptor(jars().get(1)).requires().stream()
                .filter(need -> !need.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .toList();
        assertEquals(List.of("java.base"), needs);
    }

    private static ModuleDescriptor descriptor(Path jar) {
        return ModuleFinder.of(jar).findAll().iterator().next().descriptor();
    }

    private static String text(JarFile file, ZipEntry entry) {
        try (var in = file.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
