package org.colloquy.text.name;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Surnames at the beginning of names that are written without blanks. Only common ones are known,
 * and only where a name can be read in one way: whoever is called otherwise stays in one piece. No
 * rule tells where a Japanese family's name ends.
 */
final class EasternSurnames {
    /** The surnames of more than nineteen in twenty people of Korea, in Hangul. */
    private static final Set<String> KOREAN =
            signs("김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나엄채원천방공현함변염여추도소석선마길위표명왕금옥육맹제모탁국");

    /** Korean surnames of two syllables, whose first syllable may be one of its own. */
    private static final Set<String> KOREAN_OF_TWO =
            Set.of("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방");

    /** The most frequent surnames of China, in both ways of writing. */
    private static final Set<String> CHINESE =
            signs(
                    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文");

    /** Chinese surnames of two characters. */
    private static final Set<String> CHINESE_OF_TWO =
            Set.of(
                    "欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛", "上官", "司徒", "夏侯", "皇甫", "尉迟", "尉遲", "公孙",
                    "公孫", "慕容", "令狐", "端木", "独孤", "獨孤");

    private EasternSurnames() {}

    private static Set<String> signs(String all) {
        return Arrays.stream(all.split("")).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Returns how many characters of a name without blanks are the family's; empty if that is not
     * certain.
     *
     * @param language of the text in which it stands, a BCP 47 tag
     */
    static Optional<Integer> length(String name, String language) {
        String primary = Locale.forLanguageTag(language).getLanguage();
        if (isAll(name, UnicodeScript.HANGUL)) {
            return length(name, KOREAN, KOREAN_OF_TWO);
        }
        return primary.equals("zh") && isAll(name, UnicodeScript.HAN)
                ? length(name, CHINESE, CHINESE_OF_TWO)
                : Optional.empty();
    }

    private static Optional<Integer> length(String name, Set<String> ofOne, Set<String> ofTwo) {
        boolean two = name.length() > 2 && ofTwo.contains(name.substring(0, 2));
        boolean one = ofOne.contains(name.substring(0, 1));
        return switch (name.length()) {
            case 2 -> one && !ofTwo.contains(name) ? Optional.of(1) : Optional.empty();
            case 3 -> one == two ? Optional.empty() : Optional.of(one ? 1 : 2);
            case 4 -> two ? Optional.of(2) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isAll(String name, UnicodeScript script) {
        return name.codePoints().allMatch(c -> UnicodeScript.of(c) == script);
    }
}
