package org.colloquy.reader.transcript.question;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Headings of what is put behind an interview, or beside it, and prompts nobody. */
final class ClosingHeadings {
    private static final Set<String> HEADINGS =
            Set.of(
                    "references",
                    "further reading",
                    "see also",
                    "links",
                    "resources",
                    "notes",
                    "footnotes",
                    "credits",
                    "about",
                    "contents",
                    "table of contents",
                    "transcript",
                    "bio",
                    "biography",
                    "biographies",
                    "biographical note",
                    "acknowledgements",
                    "acknowledgments",
                    "biografie",
                    "biographie",
                    "biografía",
                    "biografia",
                    "биография",
                    "danksagung",
                    "anmerkungen",
                    "quellen",
                    "literatur",
                    "remerciements",
                    "bibliographie",
                    "agradecimientos",
                    "agradecimentos",
                    "bibliografía",
                    "bibliografia",
                    "ringraziamenti",
                    "благодарности",
                    "参考阅读",
                    "参考资料",
                    "参考文献",
                    "延伸阅读",
                    "相关阅读",
                    "参考",
                    "作者简介",
                    "作者簡介",
                    "关于作者",
                    "關於作者",
                    "致谢",
                    "致謝",
                    "著者について",
                    "筆者について",
                    "著者紹介",
                    "プロフィール",
                    "著者プロフィール",
                    "略歴",
                    "謝辞",
                    "참고",
                    "저자 소개",
                    "저자에 대하여",
                    "감사의 말");

    /** Headings about those who wrote, asked or translated, in languages that decline the word. */
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?:about|meet) (?:the|our) (?:authors?|interviewers?|interviewees?|writers?|speakers?"
                            + "|guests?|translators?|photographers?|editors?|contributors?)"
                            + "|(?:über|zu) (?:die|den|der|unseren?) (?:autor|verfasser|interviewer|übersetzer|fotograf)(?:in|innen|en|s)?"
                            + "|zur (?:autorin|person)|zum autor"
                            + "|à propos (?:de l['’]|des |du |de la )(?:aute?ure?s?|autrices?|intervieweur|intervieweuse|traducteur|traductrice)"
                            + "|(?:sobre|acerca de) (?:el|la|los|las|o|a|os|as) (?:autor|autora|autores|autoras|entrevistador|entrevistadora|traductor|traductora|tradutor|tradutora)"
                            + "|(?:acerca )?del autor|sull['’](?:autore|autrice)|sugli autori|l['’]aut(?:ore|rice)"
                            + "|об авторе|об авторах|over de auteurs?|om författare(?:n|na)|om forfatter(?:en|ne)|o autor(?:ze|ce|ach|ovi|ech)|yazar hakkında");

    private ClosingHeadings() {}

    /** Tells whether words, without what ends them, are such a heading. */
    static boolean isAny(String words) {
        String key = words.strip().toLowerCase(Locale.ROOT);
        return HEADINGS.contains(key) || PERSON.matcher(key).matches();
    }
}
