package dev.garden.render.template;

import dev.garden.render.view.Html;
import java.util.List;

/**
 * What the functions of a template mean on one page. It is made anew for each page and used by one thread.
 *
 * @since 0.1
 */
public interface TemplateScope {

    /** {@return the address of {@code path}, decoded and below the root of the site, seen from this page} */
    String url(String path);

    /** {@return the address of an asset by its plain name, such as {@code garden.css}, seen from this page} */
    String asset(String name);

    /** {@return the picture of an icon; empty if no pack has it} */
    Html icon(String name);

    /** {@return the pictures that the page has used, each once, to stand at its end} */
    Html symbols();

    /** {@return a text of the interface in the language of the page} */
    String say(String key, List<Object> arguments);

    /** {@return what a vault and features put into a place of the page} */
    Html slot(String name);
}
