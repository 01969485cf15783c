package dev.garden.render.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A random vault of public notes and secret ones. Every word that is written in a secret note alone holds a mark of its own. Public notes
 * lead to the secret ones in every way that there is, by names that hold no mark: what they say themselves is public.
 */
final class SecretVault {

    private static final int NOTES = 4;

    /** Notes that are not published, each for another reason, by what their frontmatter says of it. */
    private static final List<String> REASONS =
            List.of("", "dg-publish: false\n", "dg-publish: maybe\n", "dg-publish:\n");

    /** What secret notes say, {@code M} being the mark. */
    private static final List<String> SECRETS = List.of(
            "M alone\n\n",
            "## Part\n\nM below a heading\n\n",
            "## M heading\n\n",
            "a block with M ^blk\n\n",
            "- [ ] task M\n- M entry ^item\n\n",
            "field:: M\n\n",
            "#M/tag and #public/M\n\n",
            "[[P1|M label]] and [M](P2.md)\n\n",
            "![[M picture.svg]] ![M](P3.md)\n\n",
            "$$M$$\n\n```js\nM\n```\n\n",
            "> [!note] M\n> M[^1]\n\n[^1]: M\n\n",
            "%% M %% <!-- M -->\n\n",
            "<details><summary>M</summary>M</details>\n\n",
            "| M | b |\n|---|---|\n| M | c |\n\n",
            "```mermaid\ngraph TD\nA[M] --> B\n```\n\n",
            "::: tip M\nM\n:::\n\n");

    /** How public notes lead to the secret note {@code N}. */
    private static final List<String> WAYS = List.of(
            "[[N]] ",
            "[[N|label]] ",
            "![[N]]\n\n",
            "![[N#Part]]\n\n",
            "![[N#^blk]]\n\n",
            "![[N#^item|label]]\n\n",
            "[[N#Part]] ",
            "[[other name of N]] ",
            "![[other name of N]]\n\n",
            "[text](N.md) ",
            "![text](N.md)\n\n",
            "[text](/at/N/) ",
            "<a href=\"N.md\">text</a> ",
            "<img src=\"N.md\"> ",
            "<iframe src=\"/at/N/\"></iframe>\n\n",
            "- [[N#^blk|label]]\n",
            "| [[N\\|label]] | ![[N]] |\n|---|---|\n| ![[N#Part]] | b |\n\n",
            "> [!note] [[N]]\n> ![[N]]\n\n",
            "text[^n]\n\n[^n]: ![[N]]\n\n",
            "![[All.base]] ![[All.canvas]] [[All.base]] [b](All.canvas)\n\n",
            "```dataview\nLIST FROM [[N]]\n```\n\n",
            "`= [[N]].field` and `=this.file.inlinks`\n\n",
            "%% [[N]] %%\n\n");

    /** Settings that show more of other notes, or show it elsewhere. */
    private static final List<String> SETTINGS = List.of(
            "links: {text: title}\n",
            "graph: {tags: true, show-hubs: true}\n",
            "permalinks: {style: slug}\n",
            "html: trusted\n",
            "notes: {show-graph-depth-control: true}\n",
            "lang: zh\n");

    private final Random random;
    private final Map<String, String> files = new LinkedHashMap<>();

    private SecretVault(Random random) {
        this.random = random;
    }

    /** {@return the files of the vault of a seed; {@code locked} of the secret notes are published, but protected} */
    static Map<String, String> files(int seed, int locked) {
        var vault = new SecretVault(new Random(seed * 0x9E3779B97F4A7C15L));
        vault.write(locked);
        return vault.files;
    }

    /** {@return the marks of the secret notes} */
    static List<String> marks() {
        return IntStream.range(0, NOTES).mapToObj(SecretVault::mark).toList();
    }

    private static String mark(int note) {
        return Character.toString(0x3A17 + note) + "qxzjv" + note + "文";
    }

    private void write(int locked) {
        var settings = new StringBuilder("base-url: https://example.org/g/\ntitle: G\nprotect: {hide-title: true}\n");
        SETTINGS.stream().filter(setting -> random.nextBoolean()).forEach(settings::append);
        files.put("garden.yml", settings.toString());
        for (int i = 0; i < NOTES; i++) {
            files.put("P" + i + ".md", open(i));
            secret(i, i < locked);
        }
        files.put("All.base", "views:\n  - type: table\n    name: " + mark(0) + "\n");
        files.put(
                "All.canvas",
                "{\"nodes\":[{\"id\":\"a\",\"type\":\"text\",\"text\":\"" + mark(1) + "\"}],\"edges\":[]}");
    }

    private String open(int note) {
        String home = note == 0 ? "dg-home: true\n" : "";
        var text = new StringBuilder(
                "---\ndg-publish: true\n" + home + "up: \"[[S" + random.nextInt(NOTES) + "]]\"\n---\n");
        for (int i = 0; i < 14; i++) {
            text.append(pick(WAYS).replace("N", "S" + random.nextInt(NOTES)));
        }
        return text.append("\n\n![[P" + (note + 1) % NOTES + "]]\n").toString();
    }

    private void secret(int note, boolean locked) {
        String mark = mark(note);
        String publish = locked ? "dg-publish: true\ndg-passphrase: open sesame\n" : pick(REASONS);
        var text = new StringBuilder("---\n" + publish + "title: " + mark + " title\ndg-permalink: /at/S" + note
                + "/\naliases: [other name of S" + note
                + ", " + mark + " alias]\ntags: [" + mark + "]\ndescription: " + mark + "\nup: \"[[P1|" + mark
                + "]]\"\ncover: " + mark
                + " picture.svg\n---\n");
        for (int i = 0; i < 10; i++) {
            text.append(pick(SECRETS).replace("M", mark));
        }
        files.put(locked ? "S" + note + ".md" : mark + "/S" + note + ".md", text.toString());
        files.put(mark + " picture.svg", "<svg xmlns='http://www.w3.org/2000/svg'><title>" + mark + "</title></svg>");
    }

    private String pick(List<String> parts) {
        return parts.get(random.nextInt(parts.size()));
    }
}
