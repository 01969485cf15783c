package dev.garden.parser.markdown.container;

import dev.garden.parser.markdown.spi.BoxParser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a panel: from {@code @tab[:active] title[#id]} to the next, or to the end of the tabs. */
final class TabParser extends BoxParser<Tab> {

    private static final int CODE_INDENT = 4;
    private static final Pattern OPENING = Pattern.compile("@tab(:active)?(?=[ \\t]|$)[ \\t]*");
    private static final Pattern ID = Pattern.compile("#([\\p{L}\\p{N}_-]+)$");

    private final SourceLine title;

    private TabParser(Tab tab, SourceLine title) {
        super(tab);
        this.title = title;
    }

    @Override
    public boolean canContain(Block child) {
        return !(child instanceof Tab);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return mayOpen(state) && opening(state).lookingAt() && !OpenContainers.tabInside(getBlock(), state)
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser inlines) {
        getBlock().prependChild(ContainerParser.title(title, inlines));
    }

    /** Asked by each open panel on each line. */
    private static boolean mayOpen(ParserState state) {
        CharSequence line = state.getLine().getContent();
        int start = state.getNextNonSpaceIndex();
        return state.getIndent() < CODE_INDENT && start < line.length() && line.charAt(start) == '@';
    }

    private static Matcher opening(ParserState state) {
        CharSequence line = state.getLine().getContent();
        return OPENING.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
    }

    /** Starts a panel in tabs. */
    static final class Factory implements BlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            boolean inTabs = matched.getMatchedBlockParser().getBlock() instanceof Container container
                    && container.kind() == ContainerKind.TABS;
            if (!inTabs || !mayOpen(state)) {
                return BlockStart.none();
            }
            Matcher opening = opening(state);
            if (!opening.lookingAt()) {
                return BlockStart.none();
            }
            String rest = state.getLine().getContent().toString().stripTrailing();
            int start = Math.min(opening.end(), rest.length());
            int hash = Math.max(rest.lastIndexOf('#'), start);
            Matcher id = ID.matcher(rest).region(hash, rest.length());
            boolean named = id.lookingAt();
            String name = named ? id.group(1) : "";
            Tab tab = opening.group(1) != null ? Tab.shown(name) : Tab.inactive(name);
            SourceLine title = state.getLine().substring(start, named ? hash : rest.length());
            return BlockStart.of(new TabParser(tab, title))
                    .atIndex(state.getLine().getContent().length());
        }
    }
}
