package dev.garden.render.template;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;

/** Lets the engine read templates from a {@link TemplateSource}; names are never relative to one another. */
final class SourceLoader implements Loader<String> {

    private final TemplateSource source;

    SourceLoader(TemplateSource source) {
        this.source = source;
    }

    @Override
    public Reader getReader(String name) {
        return source.find(name)
                .map(StringReader::new)
                .orElseThrow(() -> new LoaderException(null, "there is no template \"" + name + "\""));
    }

    @Override
    public boolean resourceExists(String name) {
        return source.find(name).isPresent();
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public String resolveRelativePath(String relativePath, String anchorPath) {
        return relativePath;
    }

    @Override
    public void setCharset(String charset) {
        // Sources give text, not bytes.
    }

    @Override
    public void setPrefix(String prefix) {
        // The source knows its folders.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are written in full.
    }
}
