package dev.garden.parser.publish;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes letters of other alphabets in Latin ones. Where alphabets disagree on a letter, the choice is that of {@code
 * @sindresorhus/transliterate}, whose addresses gardens have had so far: {@code ц} is {@code cz}, {@code х} is {@code h}, {@code ü}
 * is {@code ue}. Marks are dropped; letters of no alphabet here stay.
 */
final class LatinLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** Each word is a letter and what it becomes; an equals sign stands between. */
    private static final String TABLE = """
            ß=ss ẞ=SS ä=ae Ä=Ae ö=oe Ö=Oe ü=ue Ü=Ue æ=ae Æ=AE œ=oe Œ=Oe ø=o Ø=O å=a Å=A ð=d Ð=D đ=d Đ=D þ=th Þ=TH
            ł=l Ł=L ħ=h Ħ=H ı=i ĸ=k ŋ=n Ŋ=N ŧ=t Ŧ=T ĳ=ij Ĳ=IJ ŀ=l Ŀ=L ſ=s

            а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=cz ч=ch ш=sh
            щ=shh ъ= ы=y ь= э=e ю=yu я=ya є=ye і=i ї=yi ґ=g ќ=kj љ=lj њ=nj
            А=A Б=B В=V Г=G Д=D Е=E Ё=Yo Ж=Zh З=Z И=I Й=J К=K Л=L М=M Н=N О=O П=P Р=R С=S Т=T У=U Ф=F Х=H Ц=Cz Ч=Ch Ш=Sh
            Щ=Shh Ъ= Ы=Y Ь= Э=E Ю=Yu Я=Ya Є=Ye І=I Ї=Yi Ґ=G Ќ=Kj Љ=Lj Њ=Nj

            α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=x ψ=ps ω=o
            Α=A Β=B Γ=G Δ=D Ε=E Ζ=Z Η=I Θ=TH Ι=I Κ=K Λ=L Μ=M Ν=N Ξ=KS Ο=O Π=P Ρ=R Σ=S Τ=T Υ=Y Φ=F Χ=X Ψ=PS Ω=O

            ա=a բ=b գ=g դ=d ե=ye զ=z է=e ը=y թ=t ժ=zh ի=i լ=l խ=kh ծ=ts կ=k հ=h ձ=dz ղ=gh ճ=tch մ=m յ=y ն=n շ=sh ո=vo չ=ch
            պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=c փ=p ք=q և=yev օ=o ֆ=f
            Ա=A Բ=B Գ=G Դ=D Ե=Ye Զ=Z Է=E Ը=Y Թ=T Ժ=Zh Ի=I Լ=L Խ=Kh Ծ=Ts Կ=K Հ=H Ձ=Dz Ղ=Gh Ճ=Tch Մ=M Յ=Y Ն=N Շ=Sh Ո=Vo
            Չ=Ch Պ=P Ջ=J Ռ=R Ս=S Վ=V Տ=T Ր=R Ց=C Փ=P Ք=Q Օ=O Ֆ=F

            ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=ph ქ=q ღ=gh ყ=k შ=sh ჩ=ch
            ც=ts ძ=dz წ=ts ჭ=tch ხ=kh ჯ=j ჰ=h

            ء=e آ=a أ=a ؤ=w إ=i ئ=y ا=a ب=b ة=t ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z ع=e غ=gh
            ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ى=a ي=y چ=ch ک=k گ=g پ=p ژ=zh ی=y
            ٠=0 ١=1 ٢=2 ٣=3 ٤=4 ٥=5 ٦=6 ٧=7 ٨=8 ٩=9 ۰=0 ۱=1 ۲=2 ۳=3 ۴=4 ۵=5 ۶=6 ۷=7 ۸=8 ۹=9
            """;

    private static final Map<Integer, String> LETTERS = letters();

    private LatinLetters() {}

    /** {@return the text with Latin letters, without marks} */
    static String of(String text) {
        String unmarked = MARKS.matcher(Normalizer.normalize(replace(text), Normalizer.Form.NFKD))
                .replaceAll("");
        return replace(unmarked);
    }

    private static String replace(String text) {
        var latin = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            String written = LETTERS.get(letter);
            if (written == null) {
                latin.appendCodePoint(letter);
            } else {
                latin.append(written);
            }
        });
        return latin.toString();
    }

    private static Map<Integer, String> letters() {
        var letters = new HashMap<Integer, String>();
        for (String pair : TABLE.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            letters.put(pair.codePointAt(0), pair.substring(equals + 1));
        }
        return Map.copyOf(letters);
    }
}
