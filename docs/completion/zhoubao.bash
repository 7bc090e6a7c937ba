# bash completion for zhoubao. Made from what the commands declare; do not edit.

# Proposes words, or leaves files to the shell, which knows how to quote them.
_zhoubao_propose() {
  if [[ $1 != files ]]; then
    COMPREPLY=($(compgen -W "$1" -- "$cur"))
  elif type compopt >/dev/null 2>&1; then
    compopt -o default
  fi
}

# Proposes command files behind an @, which bash parts from the word but wants back.
_zhoubao_script() {
  local IFS=$'
' file
  for file in $(compgen -f -- "$1"); do
    if [[ -d $file ]]; then COMPREPLY+=("@$(printf %q "$file")/"); else COMPREPLY+=("@$(printf %q "$file")"); fi
  done
  if [[ ${#COMPREPLY[@]} -eq 1 && -d $file ]] && type compopt >/dev/null 2>&1; then compopt -o nospace; fi
}

_zhoubao() {
  local cur=${COMP_WORDS[COMP_CWORD]} command='' first='' option='' place=0 i value
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i]} in
      --accessible | --all | --append | --bom | --case | --count | --debug | --dry-run | --evidence | --follow | --force | --help | --high | --keep-going | --off | --parents | --pictures | --quiet | --regex | --reverse | --short | --urls | --version | --write) ;;
      --*)
        value=$((i + 1))
        [[ ${COMP_WORDS[value]} != = || $value -eq $COMP_CWORD ]] || value=$((i + 2))
        [[ $value -ne $COMP_CWORD ]] || option=${COMP_WORDS[i]}
        i=$value
        ;;
      *) if [[ -z $command ]]; then command=${COMP_WORDS[i]}; else first=${first:-${COMP_WORDS[i]}} place=$((place + 1)); fi ;;
    esac
  done
  [[ $cur != = ]] || cur=''
  if [[ -n $option ]]; then _zhoubao_value
  elif [[ $cur == -* ]]; then _zhoubao_propose "$(_zhoubao_options)"
  elif [[ $command == @ || -z $command && $cur == @* ]]; then _zhoubao_script "${cur#@}"
  else _zhoubao_argument
  fi
}

_zhoubao_options() {
  case $command:$first in
    :*) echo '--help --version --library --lang --color --theme --ambiguous-width --pager --format --suggestions --timing --accessible --keep-going --quiet --debug --max-file-size --max-archive-size --max-archive-entries --fetch-hosts --fetch-agent' ;;
    alerts:*) echo '--product --high --columns --limit --format --output --append --parents --urls' ;;
    assert:*) echo '--from --format --output --append --parents --urls' ;;
    check:*) echo '--fail-on --series --columns --limit --format --output --append --parents --urls' ;;
    diff:*) echo '--all --format --output --append --parents --urls' ;;
    export:xlsx) echo '--year --out --lang --paths --series --force --dry-run --pictures --format --output --append --parents --urls' ;;
    export:md) echo '--year --out --lang --paths --series --force --dry-run --pictures --template --short --charts --format --output --append --parents --urls' ;;
    export:csv) echo '--year --out --lang --paths --series --force --dry-run --shape --bom --format --output --append --parents --urls' ;;
    export:json) echo '--year --out --lang --paths --series --force --dry-run --format --output --append --parents --urls' ;;
    export:html) echo '--year --out --lang --paths --series --force --dry-run --pictures --short --format --output --append --parents --urls' ;;
    export:*) echo '--year --out --lang --paths --series --force --dry-run --pictures --template --short --charts --shape --bom --format --output --append --parents --urls' ;;
    fetch:*) echo '--from --follow --pictures --limit --delay --into --dry-run --format --output --append --parents --urls' ;;
    forget:*) echo '--format --output --append --parents --urls' ;;
    gaps:*) echo '--series --columns --limit --format --output --append --parents --urls' ;;
    help:* | ?:*) echo '--format --output --append --parents --urls' ;;
    history:*) echo '--limit --format --output --append --parents --urls' ;;
    list:* | ls:*) echo '--year --grade --where --sort --reverse --limit --columns --all --series --format --output --append --parents --urls' ;;
    load:*) echo '--format --output --append --parents --urls' ;;
    metrics:*) echo '--columns --limit --format --output --append --parents --urls' ;;
    open:*) echo '--format --output --append --parents --urls' ;;
    problems:*) echo '--all --columns --limit --format --output --append --parents --urls' ;;
    reload:*) echo '--format --output --append --parents --urls' ;;
    run:*) echo '--dry-run' ;;
    saved:*) echo '--format --output --append --parents --urls' ;;
    search:* | grep:*) echo '--regex --case --count --series --columns --limit --format --output --append --parents --urls' ;;
    settings:*) echo '--write --force --format --output --append --parents --urls' ;;
    show:*) echo '--evidence --format --output --append --parents --urls' ;;
    sources:*) echo '--series --columns --limit --format --output --append --parents --urls' ;;
    summary:*) echo '--year --by --series --format --output --append --parents --urls' ;;
    transcript:*) echo '--off' ;;
    trend:*) echo '--year --window --against --format --output --append --parents --urls' ;;
    version:*) echo '--format --output --append --parents --urls' ;;
    watch:*) echo '--off --on-new --exec' ;;
  esac
}

_zhoubao_value() {
  case $command:$option in
    :--library) _zhoubao_propose files ;;
    :--lang) _zhoubao_propose 'en zh' ;;
    :--color) _zhoubao_propose 'auto always never' ;;
    :--theme) _zhoubao_propose 'auto dark light' ;;
    :--ambiguous-width) _zhoubao_propose 'narrow wide' ;;
    :--pager) _zhoubao_propose 'on off external' ;;
    :--format) _zhoubao_propose 'table vertical markdown csv tsv json ndjson' ;;
    :--suggestions) _zhoubao_propose 'on off' ;;
    :--timing) _zhoubao_propose 'on off' ;;
    assert:--from) _zhoubao_propose 'latest previous' ;;
    check:--fail-on) _zhoubao_propose 'info warning error' ;;
    export:--out) _zhoubao_propose files ;;
    export:--lang) _zhoubao_propose 'en zh' ;;
    export:--paths) _zhoubao_propose 'relative absolute' ;;
    export:--template) _zhoubao_propose files ;;
    export:--charts) _zhoubao_propose 'svg mermaid none' ;;
    export:--shape) _zhoubao_propose 'wide tidy' ;;
    fetch:--from) _zhoubao_propose files ;;
    fetch:--into) _zhoubao_propose files ;;
    list:--grade | ls:--grade) _zhoubao_propose 'excellent good fair poor critical' ;;
    list:--where | ls:--where) _zhoubao_propose 'incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents' ;;
    list:--sort | ls:--sort) _zhoubao_propose 'week start end published grade incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents status title url source file' ;;
    list:--columns | ls:--columns) _zhoubao_propose 'week start end published grade incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents status title url source file' ;;
    summary:--by) _zhoubao_propose 'month quarter year' ;;
    trend:--against) _zhoubao_propose 'none previous-year' ;;
    *:--format) _zhoubao_propose 'table vertical markdown csv tsv json ndjson' ;;
    *:--output) _zhoubao_propose files ;;
  esac
}

_zhoubao_argument() {
  case $command:$place in
    :*) _zhoubao_propose 'alerts assert check clear diff exit quit export fetch forget gaps help ? history list ls load metrics open problems reload run save saved search grep set settings show sources summary timing transcript trend unsave version watch' ;;
    alerts:0) _zhoubao_propose 'latest previous' ;;
    check:0) _zhoubao_propose 'latest previous' ;;
    diff:0) _zhoubao_propose 'latest previous' ;;
    diff:1) _zhoubao_propose 'latest previous' ;;
    export:0) _zhoubao_propose 'xlsx md csv json html' ;;
    export:1) _zhoubao_propose 'latest previous' ;;
    fetch:0) _zhoubao_propose 'latest previous' ;;
    forget:0) _zhoubao_propose 'latest previous' ;;
    gaps:0) _zhoubao_propose 'latest previous' ;;
    help:* | ?:*) _zhoubao_propose 'alerts assert check clear diff exit export fetch forget gaps help history list load metrics open problems reload run save saved search set settings show sources summary timing transcript trend unsave version watch weeks scripts formats forms options keys' ;;
    list:0 | ls:0) _zhoubao_propose 'latest previous' ;;
    load:*) _zhoubao_propose files ;;
    problems:0) _zhoubao_propose 'latest previous' ;;
    run:0) _zhoubao_propose files ;;
    search:1 | grep:1) _zhoubao_propose 'latest previous' ;;
    show:0) _zhoubao_propose 'latest previous' ;;
    sources:0) _zhoubao_propose 'latest previous' ;;
    summary:0) _zhoubao_propose 'latest previous' ;;
    transcript:0) _zhoubao_propose files ;;
    trend:*) _zhoubao_propose 'incidents cross-border phishing app-platforms malicious-urls infected-hosts botnet-hosts conficker-hosts new-viruses new-virus-families malware-domains malware-domains-overseas malware-domains-com malware-ips malware-ips-overseas malware-direct-ips defaced backdoored counterfeit-pages defaced-gov defaced-gov-share backdoored-gov backdoored-gov-share counterfeit-domains counterfeit-ips pages-per-ip vulnerabilities high-risk-vulnerabilities zero-day-vulnerabilities cnvd-vulnerabilities cnvd-high cnvd-medium cnvd-low cnvd-score cnvd-zero-day cnvd-zero-day-share cnvd-reported cnvd-key-sectors cnvd-carriers cnvd-regions cnvd-education cnvd-ministries cnvd-web cnvd-applications cnvd-network-devices cnvd-operating-systems cnvd-smart-devices cnvd-security-products cnvd-databases cnvd-vehicles cnvd-blockchain cnvd-telecom cnvd-mobile-internet cnvd-industrial-control ransomware-samples ransomware-spreads ransomware-download-ips ransomware-download-ips-domestic ransomware-download-ips-overseas ransomware-wannacry ransomware-wannacry-total ransomware-incidents' ;;
  esac
}

if type compopt >/dev/null 2>&1; then
  complete -F _zhoubao zhoubao ./zhoubao
else
  complete -o default -F _zhoubao zhoubao ./zhoubao
fi
