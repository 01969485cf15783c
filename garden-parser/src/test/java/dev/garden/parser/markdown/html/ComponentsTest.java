package dev.garden.parser.markdown.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.garden.testing.Law;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {

    private static final List<String> PIECES =
            List.of("\"", "<", ">", "/>", " onclick=x ", "=", "&quot;", "&lt;", "文", "<script>", "</a>", " ", "/");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <Badge/>                           | <span class="badge" data-type="tip"></span>
            <Badge type="" text="x"/>          | <span class="badge" data-type="tip">x</span>
            <Badge type="warning" text="新"/>   | <span class="badge" data-type="warning">新</span>
            <Badge text="a">b</Badge>          | <span class="badge" data-type="tip">ab</span>
            <Icon icon="mdi:eye"/>             | <span class="iconify" data-icon="mdi:eye"></span>
            <Icon name="" icon="mdi:eye"/>     | <span class="iconify" data-icon="mdi:eye"></span>
            <Icon name="a:b" icon="c:d"/>      | <span class="iconify" data-icon="a:b"></span>
            <Icon name="a:b">x</Icon>          | <span class="iconify" data-icon="a:b"></span>x
            <LinkCard/>                        | <a class="link-card" href=""></a>
            <LinkCard href=/x>y</LinkCard>     | <a class="link-card" href="/x">y</a>
            <Card/>                            | <span class="card"></span>
            <Card></Card>                      | <span class="card"></span>
            """)
    void writesPlainElements(String component, String plain) {
        assertEquals(plain, Components.inline().rewrite(component));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <Card title="T"/>  | <div class="card"><p class="card-title">T</p></div>
            <Card>x</Card>     | <div class="card">x</div>
            <LinkCard title="T" description="d" href="u"/> | <a class="link-card" href="u"><span class="link-card-title">T</span>\
            <span class="link-card-description">d</span></a>
            """)
    void standsOnItsOwnAsABlock(String component, String plain) {
        assertEquals(plain, Components.block().rewrite(component));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<badge/>",
                "<BADGE/>",
                "<Badges/>",
                "<Badge-x/>",
                "<Cards>",
                "< Badge/>",
                "<Badge",
                "&lt;Badge/>",
                "<LinkCard:x/>"
            })
    void leavesOtherTagsAsTheyAre(String html) {
        assertEquals(html, Components.inline().rewrite(html));
    }

    @Test
    void goesOnBehindEachTag() {
        assertEquals(
                "a <b><span class=\"iconify\" data-icon=\"\"></span></b><span class=\"badge\" data-type=\"tip\"></span> z",
                Components.inline().rewrite("a <b><Icon/></b><Badge/> z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <Badge text='<script>alert(1)</script>'/>       | span.badge
            <Badge type='"><img src=x onerror=y>'/>          | span.badge
            <Icon name='"onload="x'/>                        | span.iconify
            <LinkCard href='"><b>' title='</a><b>'/>         | a.link-card, span.link-card-title
            <Card title="</span></span><iframe>"/>           | span.card, span.card-title
            """)
    void letsNoValueBecomeAnElementOrAttribute(String component, String elements) {
        var body =
                Jsoup.parseBodyFragment(Components.inline().rewrite(component)).body();
        var names =
                body.children().select("*").stream().map(ComponentsTest::name).toList();
        assertEquals(List.of(elements.split(", ")), names);
    }

    private static String name(Element element) {
        return element.tagName() + "." + element.className();
    }

    @Test
    void keepsEveryValueInItsAttribute() {
        Law.forAll(ComponentsTest::values).holds(value -> {
            String html = Components.inline().rewrite("<LinkCard href='" + value + "'/>");
            Element link = Jsoup.parseBodyFragment(html).body().child(0);
            assertEquals(
                    List.of("class", "href"),
                    link.attributes().asList().stream().map(Attribute::getKey).toList());
            assertEquals(0, link.childNodeSize(), html);
        });
    }

    private static List<String> values(Random random) {
        return IntStream.range(0, random.nextInt(10))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .toList();
    }
}
