"""The nightly report: mails yesterday's orders."""
import os

import jinja2
import requests
import yaml
from django.utils.dateparse import parse_datetime

with open(os.environ["REPORT_SETTINGS"]) as file:
    settings = yaml.load(file, Loader=yaml.FullLoader)

orders = requests.get(settings["orders"], timeout=30).json()
orders.sort(key=lambda order: parse_datetime(order["at"]))
page = jinja2.Template(settings["template"]).render(orders=orders)
requests.post(settings["mail"], data=page, timeout=30)
