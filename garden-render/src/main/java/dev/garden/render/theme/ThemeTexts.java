package dev.garden.render.theme;

import dev.garden.model.source.Position;
import dev.garden.parser.yaml.YamlDocument;
import dev.garden.parser.yaml.YamlEntry;
import dev.garden.parser.yaml.YamlNode;
import dev.garden.parser.yaml.YamlProblem;
import dev.garden.parser.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a theme in one language: a file of {@code i18n}.
 *
 * @param texts by key, names of groups joined by dots, in the order of the file
 * @param problems where it is no YAML
 */
record ThemeTexts(Map<String, Text> texts, List<YamlProblem> problems) {

    /**
     * One text.
     *
     * @param says what it says
     * @param position of its key
     */
    record Text(String says, Position position) {}

    static ThemeTexts read(byte[] file) {
        YamlDocument document = document(file);
        var texts = new LinkedHashMap<String, Text>();
        document.root().ifPresent(root -> flatten("", root, texts));
        return new ThemeTexts(texts, document.problems());
    }

    /** {@return what a YAML file of a theme says, whatever its line ends} */
    static YamlDocument document(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return YamlReader.read(text.startsWith("\uFEFF") ? text.substring(1) : text, 1);
    }

    private static void flatten(String prefix, YamlNode node, Map<String, Text> texts) {
        if (node instanceof YamlNode.Mapping mapping) {
            for (YamlEntry entry : mapping.entries()) {
                String key = prefix + entry.name();
                if (entry.node() instanceof YamlNode.Scalar scalar) {
                    texts.put(key, new Text(scalar.value().text(), entry.position()));
                } else {
                    flatten(key + ".", entry.node(), texts);
                }
            }
        }
    }

    /** {@return the texts without their places} */
    Map<String, String> plain() {
        var plain = new LinkedHashMap<String, String>();
        texts.forEach((key, text) -> plain.put(key, text.says()));
        return plain;
    }
}
