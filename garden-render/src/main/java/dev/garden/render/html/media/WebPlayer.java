package dev.garden.render.html.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A player of another site that can stand in a frame.
 *
 * @param provider the site
 * @param frame the address of the frame
 */
public record WebPlayer(Provider provider, String frame) {

    /** The sites that are known. */
    public enum Provider {
        YOUTUBE(
                "youtube",
                "YouTube",
                "https?://(?:www\\.|m\\.)?(?:youtube\\.com/(?:watch\\?(?:[^#]*&)?v=|embed/|shorts/|live/)|youtu\\.be/)"
                        + "([A-Za-z0-9_-]{6,20}).*",
                "https://www.youtube-nocookie.com/embed/"),
        BILIBILI(
                "bilibili",
                "Bilibili",
                "https?://(?:www\\.|m\\.)?bilibili\\.com/video/(BV[A-Za-z0-9]{6,20}).*",
                "https://player.bilibili.com/player.html?autoplay=0&bvid="),
        X(
                "x",
                "X",
                "https?://(?:www\\.|mobile\\.)?(?:twitter|x)\\.com/[A-Za-z0-9_]{1,30}/status/([0-9]{1,25}).*",
                "https://platform.twitter.com/embed/Tweet.html?dnt=true&id=");

        private final String id;
        private final String label;
        private final Pattern address;
        private final String frame;

        Provider(String id, String label, String address, String frame) {
            this.id = id;
            this.label = label;
            this.address = Pattern.compile(address);
            this.frame = frame;
        }

        public String id() {
            return id;
        }

        public String label() {
            return label;
        }

        private Optional<WebPlayer> player(String url) {
            Matcher matcher = address.matcher(url);
            return matcher.matches() ? Optional.of(new WebPlayer(this, frame + matcher.group(1))) : Optional.empty();
        }
    }

    public static Optional<WebPlayer> of(String url) {
        return Arrays.stream(Provider.values())
                .map(provider -> provider.player(url))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
