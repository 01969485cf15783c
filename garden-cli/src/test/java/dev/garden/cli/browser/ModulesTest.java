package dev.garden.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.cli.Checkout;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of the themes and of the engines can be read: a slip in one would leave a whole feature out, without a word. */
class ModulesTest {

    private static final Path RESOURCES = Checkout.ROOT.resolve("garden-render/src/main/resources");
    private static final List<String> FOLDERS = List.of("themes", "dev/garden/render/diagram");

    private static final String PARSE = """
            const vm = require('vm');
            for (const file of process.argv.slice(1)) {
              try { new vm.SourceTextModule(require('fs').readFileSync(file, 'utf8'), { identifier: file }); }
              catch (fault) { console.log(file + ': ' + fault.message); }
            }
            """;

    @Test
    void everyModuleParsesAndNamesNothingTwice() throws Exception {
        List<Path> modules = modules();
        assertTrue(modules.size() >= 15, modules.toString());
        assertEquals("", faults(modules));
    }

    @Test
    void aNameThatIsThereTwiceIsAFault(@TempDir Path folder) throws Exception {
        Path twice = Files.writeString(folder.resolve("a.js"), "import { one } from './c.js';\nfunction one() {}\n");
        Path fine = Files.writeString(folder.resolve("b.js"), "import { one } from './c.js';\none();\n");
        assertEquals(twice + ": Identifier 'one' has already been declared\n", faults(List.of(twice, fine)));
    }

    /** {@return what node has against the texts of modules, none of which runs} */
    private static String faults(List<Path> modules) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("node", "--no-warnings", "--experimental-vm-modules", "-e", PARSE));
        modules.forEach(module -> command.add(module.toString()));
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), output);
        return output;
    }

    private static List<Path> modules() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String name : FOLDERS) {
            try (Stream<Path> files = Files.walk(RESOURCES.resolve(name))) {
                files.filter(file -> file.toString().endsWith(".js"))
                        .filter(file -> !file.toString().contains("mermaid/"))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }
}
