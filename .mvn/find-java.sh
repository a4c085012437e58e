# shellcheck shell=sh
# Read by mvnw. Where neither JAVA_HOME nor a java on the path says which Java to use, it takes an
# installed JDK 25, or says in one sentence what to install.
if [ -z "${JAVA_HOME-}" ] && ! command -v javac >/dev/null 2>&1; then
  set +f
  for home in "${JAVA25_HOME-}" /usr/lib/jvm/*25* /opt/*jdk*25* "$HOME"/.sdkman/candidates/java/25* \
    "$HOME"/.jdks/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [ -x "$home/bin/javac" ]; then
      JAVA_HOME=$home
      export JAVA_HOME
      break
    fi
  done
  set -f
  if [ -z "${JAVA_HOME-}" ]; then
    echo "No JDK was found: install a JDK 25 (for example Eclipse Temurin 25), or name it with JAVA_HOME=/path/to/jdk-25 ./mvnw" >&2
    exit 1
  fi
fi
