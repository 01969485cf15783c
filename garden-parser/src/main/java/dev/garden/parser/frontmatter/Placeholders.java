package dev.garden.parser.frontmatter;

import dev.garden.model.setting.Settings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The values that note templates leave behind: the seed vault's, and those that the garden adds. */
final class Placeholders {

    private static final List<String> BUILT_IN = List.of("在此输入笔记的描述", "在此输入访问密码", "在此输入元标签名称", "在此输入元标签内容");

    private final Set<String> values;

    private Placeholders(Set<String> values) {
        this.values = values;
    }

    /** {@return the placeholders of a garden} */
    static Placeholders of(Settings settings) {
        var values = new LinkedHashSet<>(BUILT_IN);
        settings.get(NoteDefaults.PLACEHOLDERS).forEach(value -> values.add(value.strip()));
        values.remove("");
        return new Placeholders(values);
    }

    /** {@return whether the whole text, but for outer white space, is a placeholder} */
    boolean contain(String text) {
        return values.contains(text.strip());
    }
}
