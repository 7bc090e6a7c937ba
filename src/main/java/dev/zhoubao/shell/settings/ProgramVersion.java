package dev.zhoubao.shell.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program itself.
 *
 * @param version of the build, such as {@code 0.2.0}
 */
public record ProgramVersion(String version) {

    private static final String BUILD = "/META-INF/build-info.properties";

    /** As the build has noted it; without a version where it was not built by Maven. */
    public static ProgramVersion built() {
        Properties build = new Properties();
        try (InputStream in = ProgramVersion.class.getResourceAsStream(BUILD)) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProgramVersion(build.getProperty("build.version", "unversioned"));
    }

    public String nameAndVersion() {
        return "zhoubao " + version;
    }
}
