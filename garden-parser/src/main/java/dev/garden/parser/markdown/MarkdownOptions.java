package dev.garden.parser.markdown;

import dev.garden.parser.markdown.abbreviation.AbbreviationExtension;
import dev.garden.parser.markdown.attribute.AttributeExtension;
import dev.garden.parser.markdown.autolink.AutolinkExtension;
import dev.garden.parser.markdown.blockid.BlockIdExtension;
import dev.garden.parser.markdown.callout.CalloutExtension;
import dev.garden.parser.markdown.code.CodeExtension;
import dev.garden.parser.markdown.comment.CommentExtension;
import dev.garden.parser.markdown.container.ContainerExtension;
import dev.garden.parser.markdown.embed.EmbedExtension;
import dev.garden.parser.markdown.emoji.EmojiExtension;
import dev.garden.parser.markdown.emphasis.EmphasisExtension;
import dev.garden.parser.markdown.field.FieldExtension;
import dev.garden.parser.markdown.footnote.FootnoteExtension;
import dev.garden.parser.markdown.heading.HeadingExtension;
import dev.garden.parser.markdown.highlight.HighlightExtension;
import dev.garden.parser.markdown.html.ComponentExtension;
import dev.garden.parser.markdown.icon.IconExtension;
import dev.garden.parser.markdown.link.LinkExtension;
import dev.garden.parser.markdown.math.MathExtension;
import dev.garden.parser.markdown.media.MediaExtension;
import dev.garden.parser.markdown.script.ScriptExtension;
import dev.garden.parser.markdown.strikethrough.StrikethroughExtension;
import dev.garden.parser.markdown.table.TableExtension;
import dev.garden.parser.markdown.tag.TagExtension;
import dev.garden.parser.markdown.task.TaskExtension;
import dev.garden.parser.markdown.wikilink.WikilinkExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.commonmark.Extension;

/**
 * Which syntaxes Markdown has, and how it reads what dialects disagree on. Immutable.
 *
 * @since 0.1
 */
public final class MarkdownOptions {

    private final List<Extension> extensions;
    private final LineBreaks lineBreaks;

    private MarkdownOptions(Builder builder) {
        extensions = List.copyOf(builder.extensions);
        lineBreaks = builder.lineBreaks;
    }

    /**
     * What a single line end inside a paragraph means.
     *
     * @since 0.1
     */
    public enum LineBreaks {
        /** A line break, as Obsidian shows it. */
        OBSIDIAN,
        /** A space; between two East Asian wide characters nothing, as CSS Text level 4 advises. */
        STRICT
    }

    /** {@return the standard alone: CommonMark 0.31.2, to the letter} */
    public static MarkdownOptions commonmark() {
        return builder().build();
    }

    /** {@return GitHub Flavored Markdown 0.29: the standard with tables, tasks, strikethrough, autolinks, and GitHub's footnotes} */
    public static MarkdownOptions gfm() {
        return builder()
                .extension(TableExtension.create())
                .extension(TaskExtension.github())
                .extension(FootnoteExtension.github())
                .extension(StrikethroughExtension.github())
                .extension(AutolinkExtension.github())
                .build();
    }

    /** {@return what Obsidian reads, and what vaults of its neighbours carry: every syntax of ours, one line each} */
    public static MarkdownOptions obsidian() {
        return builder()
                .lineBreaks(LineBreaks.OBSIDIAN)
                .extension(CommentExtension.create())
                .extension(MathExtension.create())
                .extension(TagExtension.create())
                .extension(EmphasisExtension.create())
                .extension(StrikethroughExtension.create())
                .extension(HighlightExtension.create())
                .extension(ScriptExtension.create())
                .extension(EmojiExtension.create())
                .extension(WikilinkExtension.create())
                .extension(EmbedExtension.create())
                .extension(AutolinkExtension.create())
                .extension(IconExtension.create())
                .extension(LinkExtension.create())
                .extension(FieldExtension.create())
                .extension(BlockIdExtension.create())
                .extension(AttributeExtension.create())
                .extension(AbbreviationExtension.create())
                .extension(TaskExtension.create())
                .extension(ContainerExtension.create()) // before code: some fences are file trees
                .extension(CodeExtension.create())
                .extension(FootnoteExtension.create())
                .extension(TableExtension.create())
                .extension(ComponentExtension.create())
                .extension(MediaExtension.create())
                .extension(CalloutExtension.create())
                .extension(HeadingExtension.create()) // last: reads what the others left of the headings
                .build();
    }

    /** {@return a builder that starts with the standard alone} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with these options} */
    public Builder toBuilder() {
        return builder().extensions(extensions).lineBreaks(lineBreaks);
    }

    /** {@return the extensions, in the order in which they are asked} */
    public List<Extension> extensions() {
        return extensions;
    }

    /** {@return what a single line end means} */
    public LineBreaks lineBreaks() {
        return lineBreaks;
    }

    /**
     * Collects options.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<Extension> extensions = new ArrayList<>();
        private LineBreaks lineBreaks = LineBreaks.STRICT;

        private Builder() {}

        /**
         * Adds a syntax.
         *
         * @param extension any extension of commonmark-java for its parser, its HTML renderer, or both
         * @return this builder
         */
        public Builder extension(Extension extension) {
            extensions.add(extension);
            return this;
        }

        /**
         * Adds syntaxes.
         *
         * @param more of commonmark-java; those of the HTML may be a {@code PortedHtml}
         * @return this builder
         */
        public Builder extensions(Collection<? extends Extension> more) {
            extensions.addAll(more);
            return this;
        }

        /**
         * Sets what a single line end means.
         *
         * @param value as text or as a break
         * @return this builder
         */
        public Builder lineBreaks(LineBreaks value) {
            lineBreaks = value;
            return this;
        }

        /** {@return the options} */
        public MarkdownOptions build() {
            return new MarkdownOptions(this);
        }
    }
}
