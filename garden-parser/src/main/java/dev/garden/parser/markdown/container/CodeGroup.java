package dev.garden.parser.markdown.container;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Makes panels of the fences in {@code ::: code-group} of VitePress, which writes their titles as {@code ```js [config.js]}. */
final class CodeGroup {

    private static final String NAME = "code-group";
    private static final Pattern TITLE = Pattern.compile("\\[([^\\[\\]]+)]");

    private CodeGroup() {}

    static void divide(Container container) {
        if (container.name().equals(NAME)) {
            for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof FencedCodeBlock code) {
                    child = panel(code);
                }
            }
        }
    }

    private static Tab panel(FencedCodeBlock code) {
        String info = Objects.requireNonNullElse(code.getInfo(), "").strip();
        Matcher title = TITLE.matcher(info);
        var heading = new ContainerTitle();
        heading.appendChild(new Text(title.find() ? title.group(1) : info.split("\\s", 2)[0]));
        var tab = Tab.inactive("");
        tab.setSourceSpans(code.getSourceSpans());
        code.insertBefore(tab);
        tab.appendChild(heading);
        tab.appendChild(code);
        return tab;
    }
}
