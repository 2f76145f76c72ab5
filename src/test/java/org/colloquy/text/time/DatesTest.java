package org.colloquy.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.model.PartialDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "April 11, 2022|2022-04-11",
                "Apr. 11th 2022|2022-04-11",
                "Monday, 11 April 2022|2022-04-11",
                "11 Sept 2022|2022-09-11",
                "Wed, 02 Oct 2002 08:00:00 EST|2002-10-02",
                "Wed, 2 Oct 2002 13:00:00 +0200|2002-10-02",
                "2019-06-15T20:00:00+09:00|2019-06-15",
                "2015/12/12|2015-12-12",
                "2022-04-11 10:00:00 -0500|2022-04-11",
                "mercredi 2 octobre 2002|2002-10-02",
                "Mittwoch, den 2. Oktober 2002|2002-10-02",
                "quarta-feira, 2 de outubro de 2002|2002-10-02",
                "11-Apr-2022|2022-04-11",
                "1st May 2022, in the evening|2022-05-01",
                "May 2022|2022-05",
                "Sept. 2022|2022-09",
                "2022/4/1|2022-04-01",
                "2022.04.11.|2022-04-11",
                "2022-4|2022-04",
                "2022-04-11T10:15:00Z|2022-04-11",
                "2022-04-11 10:15|2022-04-11",
                "2022-04-11-1015|2022-04-11",
                "20220411|2022-04-11",
                "2022年4月11日|2022-04-11",
                "2022년 4월 11일|2022-04-11",
                "2022년 4월|2022-04",
                "11.4.2022|2022-04-11",
                "30-05-2024|2024-05-30",
                "05-30-2024|2024-05-30",
                "30-05-2024 20:30:00 +0200|2024-05-30",
                "30/05/2024, 9:05|2024-05-30",
                "14/03/2019|2019-03-14",
                "03/14/2019|2019-03-14",
            })
    void readsWhatPeopleWrite(String written, String iso) {
        assertThat(PartialDate.convert(written).map(PartialDate::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/11/2022",
                "12/05/2022",
                "05/12/2022",
                "12/12/2022",
                "2022-04-11-9915",
                "2022-04-11-2022-04-12",
                "14/13/2022",
                "4-11-2022",
                "04-11-2022 20:30",
                "30-05/2024",
                "30-05-2024 at the weir",
                "30-05-2024-12",
                "last spring",
                "Spring 2022",
                "Maybe 2022",
                "Marching 2022",
                "avril 2022",
                "31 April 2022",
                "2022-13-01",
                "2022-04-111",
                "20221301",
                "12:30:45",
                "220411",
                ""
            })
    void leavesWhatIsDoubtful(String written) {
        assertThat(PartialDate.convert(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "03/04/2025|2025-04-03, 2025-03-04",
                " 3/4/2025 |2025-04-03, 2025-03-04",
                "14/03/2019|",
                "12/12/2022|",
                "14/13/2022|",
                "0/3/2022|",
                "soon|",
            })
    void namesBothDatesThatATextCanBe(String written, String dates) {
        assertThat(Dates.either(written).map(both -> String.join(", ", both)).orElse(null))
                .isEqualTo(dates);
    }
}
