package dev.garden.parser.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.model.Garden;
import dev.garden.parser.VaultReader;
import dev.garden.parser.Vaults;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkChecksTest {

    @Test
    void saysWhereALinkLeadsNowhere() {
        Garden garden = Vaults.read("A.md", "---\nx: 1\n---\n\nsee [[Gone]] and ![[gone.png]] [m](Gone.md)\n");
        assertEquals(
                List.of("link.unresolved A.md:5:5", "embed.unresolved A.md:5:18", "link.unresolved A.md:5:32"),
                Vaults.problems(garden));
    }

    @Test
    void findsLinksOfPropertiesAndTheirPlace() {
        Garden garden = Vaults.read("A.md", "---\nup: \"[[B]]\"\nmore:\n  - \"[[Gone|x]]\"\n---\n", "B.md", "b");
        assertEquals(List.of("link.property-unresolved A.md:4:6"), Vaults.problems(garden));
        assertEquals(2, garden.links(Vaults.note(garden, "A.md")).size());
    }

    @Test
    void proposesTheNearestName() {
        assertEquals("Did you mean \"多头注意力机制\"?", hint("[[注意力机制]]", "多头注意力机制.md"));
        assertEquals("Did you mean \"Attention\"?", hint("[[Atention]]", "Attention.md"));
        assertEquals("Did you mean \"Attention\"?", hint("[[wrong/Attention]]", "x/Attention.md"));
        assertEquals("Did you mean \"pic.png\"?", hint("![[pix.png]]", "pic.png"));
        assertEquals("Did you mean \"/模型/介绍/\"?", hint("[x](/模形/介绍/)", "模型/介绍.md"));
    }

    @Test
    void proposesNothingThatIsFar() {
        assertEquals(LinkDiagnostics.UNRESOLVED.remedy(), hint("[[解析器]]", "目录.md"));
        assertEquals(LinkDiagnostics.EMBED_UNRESOLVED.remedy(), hint("![[Backlinks.png]]", "Backlinks.md"));
        assertEquals(LinkDiagnostics.UNRESOLVED.remedy(), hint("[[cat]]", "dog.md"));
    }

    @Test
    void reportsPrivateTargetsOfPublishedNotesOnly() {
        var files = Vaults.files(
                "A.md", "---\ndg-publish: true\n---\n[[B]] ![[B#Part]]\n", "B.md", "[[C]]\n", "C.md", "c\n");
        var garden = Vaults.read(files, VaultReader.Publish.MARKED);
        assertEquals(List.of("link.unpublished A.md:4:1", "link.unpublished A.md:4:7"), Vaults.problems(garden));
    }

    @Test
    void reportsPlacesThatAreMissing() {
        Garden garden = Vaults.read(
                "A.md", "[[B#Nope]] ![[B#^no]] [[B#Yes]] [[d.pdf#page=2]]\n", "B.md", "# Yes\n", "d.pdf", "x");
        assertEquals(
                List.of("link.subpath-missing A.md:1:1", "embed.subpath-missing A.md:1:12"), Vaults.problems(garden));
    }

    @Test
    void reportsAddressesThatAreOnlyNearlyRight() {
        Garden garden = Vaults.read("A.md", "[b](/folder/my_note/) [b](/Folder/my-note/)\n", "Folder/My Note.md", "b");
        assertEquals(List.of("link.unresolved A.md:1:1", "link.inexact A.md:1:23"), Vaults.problems(garden));
        assertTrue(garden.diagnostics().get(1).hint().contains("/Folder/My-Note/"));
    }

    private static String hint(String link, String file) {
        return Vaults.read("From.md", link + "\n", file, "x")
                .diagnostics()
                .get(0)
                .hint();
    }
}
