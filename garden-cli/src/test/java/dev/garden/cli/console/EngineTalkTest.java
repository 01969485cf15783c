package dev.garden.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EngineTalkTest {

    @Test
    void onlyEnginesAreNotHeard() throws InterruptedException {
        var heard = new ByteArrayOutputStream();
        PrintStream err = EngineTalk.without(new PrintStream(heard, true, StandardCharsets.UTF_8));
        for (String name : new String[] {"main", "garden-diagram", "garden-math"}) {
            var thread = new Thread(() -> err.println(name), name);
            thread.start();
            thread.join();
        }
        assertEquals("main\ngarden-math\n", heard.toString(StandardCharsets.UTF_8));
    }
}
