package dev.garden.render.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.garden.render.spi.NoteBody.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebEmbedsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=NnTvZWp5Q7o, https://www.youtube-nocookie.com/embed/NnTvZWp5Q7o",
        "https://www.youtube.com/watch?t=1&v=NnTvZWp5Q7o, https://www.youtube-nocookie.com/embed/NnTvZWp5Q7o",
        "https://youtu.be/NnTvZWp5Q7o?t=3, https://www.youtube-nocookie.com/embed/NnTvZWp5Q7o",
        "https://www.bilibili.com/video/BV1xx411c7mD/, https://player.bilibili.com/player.html?autoplay=0&bvid=BV1xx411c7mD",
        "https://x.com/a_b/status/123456, https://platform.twitter.com/embed/Tweet.html?dnt=true&id=123456",
        "https://twitter.com/a/status/12?s=20, https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12",
    })
    void playersWaitInATemplate(String address, String frame) {
        var page = Bodies.home("![](" + address + ")");
        var embed = page.parsed().selectFirst("div.web-embed");
        assertEquals(frame, embed.selectFirst("template > iframe").attr("src"));
        assertEquals(address, embed.selectFirst("a").attr("href"));
        assertTrue(page.body().needs().contains(Need.WEB_EMBED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtube.com.evil.example/watch?v=NnTvZWp5Q7o",
                "https://example.com/?u=https://youtu.be/NnTvZWp5Q7o",
                "https://x.com/a/status/none",
            })
    void otherAddressesArePictures(String address) {
        var page = Bodies.home("![alt](" + address + ")").parsed();
        assertEquals(address, page.selectFirst("img").attr("src"));
        assertEquals(0, page.select("iframe").size());
    }

    @Test
    void picturesTellNobodyWhereTheyAreShown() {
        var page = Bodies.home("![a \"b\"|100x145](https://example.com/a.png \"T\")")
                .parsed();
        var image = page.selectFirst("img");
        assertEquals("no-referrer", image.attr("referrerpolicy"));
        assertEquals("a \"b\"", image.attr("alt"));
        assertEquals("100 145", image.attr("width") + " " + image.attr("height"));
        assertEquals("T", page.select("img + .image-caption").text());
    }

    @Test
    void picturesMayStandInTheNoteItself() {
        assertTrue(Bodies.home("![](data:image/png;base64,AAAA)")
                .parsed()
                .selectFirst("img")
                .hasAttr("src"));
        assertFalse(
                Bodies.home("![](data:text/html,x)").parsed().selectFirst("img").hasAttr("src"));
        assertFalse(Bodies.home("![](javascript:x)").parsed().selectFirst("img").hasAttr("src"));
    }
}
