package io.github.dfconsole.connection.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dfconsole.api.Endpoint;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Stream;

/** Saved connections that have no name can be told apart. */
class ProfileTitlesTest {

    private static Profile unnamed(ProfileKeys keys) {
        return Profile.to(Endpoint.PUBLIC_ZONE).with(keys);
    }

    private static List<String> titles(ProfileKeys... keys) {
        List<Profile> all = Stream.of(keys).map(ProfileTitlesTest::unnamed).toList();
        ProfileTitles titles = ProfileTitles.of(all);
        return all.stream().map(titles::of).toList();
    }

    @Test
    void oneAloneIsCalledByItsAddress() {
        assertThat(titles(ProfileKeys.inKeychain("AKIDsampleAB12")))
                .containsExactly("df.apigw.ntruss.com");
    }

    @Test
    void severalAreToldApartByTheirKeys() {
        assertThat(
                        titles(
                                ProfileKeys.inKeychain("AKIDsampleAB12"),
                                ProfileKeys.inKeychain("AKIDsampleCD34"),
                                ProfileKeys.inConfigureFile("gov")))
                .containsExactly(
                        "df.apigw.ntruss.com …AB12",
                        "df.apigw.ntruss.com …CD34",
                        "df.apigw.ntruss.com [gov]");
    }

    @Test
    void aNumberTellsApartWhatNothingElseDoes() {
        assertThat(
                        titles(
                                ProfileKeys.SESSION_ONLY,
                                ProfileKeys.inKeychain("AKIDsampleAB12"),
                                ProfileKeys.inKeychain("AKIDotherAB12"),
                                ProfileKeys.SESSION_ONLY))
                .doesNotHaveDuplicates()
                .containsExactly(
                        "df.apigw.ntruss.com (1)",
                        "df.apigw.ntruss.com …AB12 (2)",
                        "df.apigw.ntruss.com …AB12 (3)",
                        "df.apigw.ntruss.com (4)");
    }

    @Test
    void aShortAccessKeyIsNotShown() {
        assertThat(titles(ProfileKeys.inKeychain("AB"), ProfileKeys.SESSION_ONLY))
                .noneMatch(title -> title.contains("AB"))
                .doesNotHaveDuplicates();
    }
}
