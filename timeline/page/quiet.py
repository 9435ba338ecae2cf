"""Nothing goes out: Streamlit's one question to the web is answered before it is asked.

When a page of another origin knocks, Streamlit asks a service on the web for this server's address,
to see whether the knock came from there. Behind a proxy the operator names the origins instead.
"""

from streamlit import net_util


def stay_quiet() -> None:
    """Let Streamlit believe that it has asked, and that there is no such address."""
    net_util._external_ip = ""
