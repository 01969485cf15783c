package dev.garden.render.plan.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.render.output.OutputPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {

    @ParameterizedTest
    @CsvSource({
        "a/b/index.html, a/c/, ../c/",
        "a/b/index.html, a/b/, ./",
        "a/b/index.html, a/b/c/, c/",
        "a/b/index.html, x/, ../../x/",
        "a/b/index.html, '', ../../",
        "a/b/index.html, a/, ../",
        "index.html, a/b/, a/b/",
        "index.html, '', ./",
        "index.html, a:b/, ./a:b/",
        "a/index.html, a/b:c/, ./b:c/",
        "a/b/index.html, assets/x.css, ../../assets/x.css",
        "a/b/index.html, a/b/#h, ./#h"
    })
    void isAsShortAsItCanBe(String page, String target, String way) {
        assertEquals(way, Way.from(OutputPath.of(page)).to(target));
    }

    @Test
    void startsAtTheRootWhereNobodyKnowsTheAddress() {
        assertEquals("/garden/a/", Way.at("/garden/").to("a/"));
    }

    @ParameterizedTest
    @CsvSource({"a/b/index.html,a/c/d/", "a b/c/index.html,a%20b/x/", "x/index.html,x/y:z/", "index.html,q/"})
    void leadsWhereABrowserResolvesIt(String page, String target) {
        OutputPath path = OutputPath.of(page);
        var base = java.net.URI.create("https://example.org/" + path.address());
        assertEquals(
                "https://example.org/" + target,
                base.resolve(Way.from(path).to(target)).toString());
    }
}
